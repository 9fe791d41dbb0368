/** A class as whoever runs it sees it. Days are `YYYY-MM-DD`. */
export interface StudyClassView {
  classId: string;
  unitId: string;
  unitName: string;
  courseId: string;
  courseTitle: string;
  name: string;
  /** Null: room for everybody. */
  capacity: number | null;
  taken: number;
  waiting: number;
  opensOn: string | null;
  closesOn: string | null;
  closed: boolean;
}

export interface NewStudyClass {
  /** Made by the client, so that a retry makes no second class. */
  id: string;
  unitId: string;
  courseId: string;
  name: string;
  capacity: number | null;
  opensOn: string | null;
  closesOn: string | null;
}

export type StudyClassChange = Pick<NewStudyClass, 'name' | 'capacity' | 'opensOn' | 'closesOn'> & { closed: boolean };

/** A class that a learner may join, and where the learner stands with it. */
export interface OpenClass {
  classId: string;
  name: string;
  unitName: string;
  opensOn: string | null;
  closesOn: string | null;
  /** Null: room for everybody. */
  placesLeft: number | null;
  joined: boolean;
  /** From 1; null for whoever does not wait. */
  waitingPlace: number | null;
}

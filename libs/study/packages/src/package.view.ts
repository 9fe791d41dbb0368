/** A package as it may leave the domain. */
export interface PackageView {
  /** Random, as its pages are served to whoever knows the address. */
  id: string;
  kind: 'h5p' | 'scorm';
  title: string;
  fileId: string;
  createdAt: Date;
}

/** What a package says a learner did; nobody saw it. */
export interface ReportedScore {
  /** 0 to 100; null when the package gives no score. */
  score: number | null;
  completed: boolean;
}

/** The best that is known of a learner in a package. */
export interface PackageResult {
  best: number | null;
  completed: boolean;
}

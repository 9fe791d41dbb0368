import type { BilingualText } from '@hvs/contracts';

export const HELP_REQUEST_STATES = ['open', 'taken', 'done', 'withdrawn'] as const;
export type HelpRequestState = (typeof HELP_REQUEST_STATES)[number];

/** A call as it is sent. `page` is the path in the residents' app that the person came from. */
export interface NewHelpRequest {
  id: string;
  text: string;
  phone?: string | undefined;
  page?: string | undefined;
}

/** A call as its person sees it. */
export interface HelpRequestView {
  id: string;
  state: HelpRequestState;
  text: string;
  courseTitle: BilingualText | null;
  lessonTitle: string | null;
  page: string | null;
  askedAt: Date;
  /** Who has taken it up, by name. */
  helperName: string | null;
  note: string | null;
}

/** A call as helpers see it. The phone number is told to whoever has taken it up, to nobody else. */
export interface DeskHelpRequest extends HelpRequestView {
  fullName: string;
  hamletName: string;
  phone: string | null;
  /** The reader has taken it up. */
  mine: boolean;
}

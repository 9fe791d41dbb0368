import { markup, renderPage, when } from './page.js';

export interface Message {
  readonly title: string;
  /** What happened and what to do next. */
  readonly text: string;
  /** For whoever looks into the cause; technical and short. */
  readonly detail?: string;
}

/** A page that only tells something. */
export function renderMessagePage({ title, text, detail }: Message): string {
  return renderPage(
    title,
    markup`<p>${text}</p>
${when(!!detail, () => markup`<p class="hint">Chi tiết kỹ thuật: <code>${detail ?? ''}</code></p>`)}`,
  );
}

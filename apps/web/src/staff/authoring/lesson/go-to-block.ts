import type { LessonForm } from '@hvs/contracts';

/** Brings a block of the open form into sight and puts the focus, or the cursor, into it. */
export function goToBlock(form: LessonForm, index: number): void {
  const segments = [...document.querySelectorAll<HTMLElement>('[data-start]')];
  const segment = segments.findLast(({ dataset }) => Number(dataset['start']) <= index);
  if (!segment) return;
  const text = segment.querySelector<HTMLElement>('[contenteditable="true"]');
  const block = text?.children[index - Number(segment.dataset['start'])];
  if (text && block) {
    text.focus();
    window.getSelection()?.collapse(block, 0);
    block.scrollIntoView({ block: 'center' });
    return;
  }
  const frame = document.getElementById(`khoi-${form}[${index}]`);
  frame?.scrollIntoView({ block: 'center' });
  frame?.focus({ preventScroll: true });
}

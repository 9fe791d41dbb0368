import { type DragEvent, useState } from 'react';

interface Place {
  /** The gap between blocks, from 0 to their number. */
  gap: number;
  /** Pixels from the top of the list. */
  line: number;
}

/** Blocks are dropped between any two blocks, also between two paragraphs of a running text. */
export function useBlockDrag(moveTo: (from: number, gap: number) => void) {
  const [from, setFrom] = useState<number | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const stop = (): void => {
    setFrom(null);
    setPlace(null);
  };
  return {
    start: (index: number | null) => (index === null ? stop() : setFrom(index)),
    line: from === null ? null : (place?.line ?? null),
    over: {
      onDragOverCapture: (event: DragEvent<HTMLDivElement>) => {
        if (from === null) return;
        event.preventDefault();
        event.stopPropagation();
        setPlace(placeAt(event.currentTarget, event.clientY));
      },
      onDropCapture: (event: DragEvent<HTMLDivElement>) => {
        if (from === null) return;
        event.preventDefault();
        event.stopPropagation();
        moveTo(from, placeAt(event.currentTarget, event.clientY).gap);
        stop();
      },
    },
  };
}

/** The gap that lies nearest to a height on the screen. */
function placeAt(list: HTMLElement, clientY: number): Place {
  const top = list.getBoundingClientRect().top;
  let gap = 0;
  let line = 0;
  for (const segment of list.querySelectorAll<HTMLElement>('[data-start]')) {
    const start = Number(segment.dataset['start']);
    const members = membersOf(segment);
    for (const [index, member] of members.entries()) {
      const box = member.getBoundingClientRect();
      if (clientY < box.top + box.height / 2) return { gap: start + index, line: box.top - top };
      gap = start + index + 1;
      line = box.bottom - top;
    }
  }
  return { gap, line };
}

/** The blocks of a running text stand below its editor; a block with a form stands for itself. */
function membersOf(segment: HTMLElement): Element[] {
  const text = segment.querySelector('[contenteditable="true"]');
  return text ? [...text.children] : [segment.firstElementChild ?? segment];
}

import { type PointerEvent, type RefObject, useState } from 'react';
import { moved } from './moved.js';

interface DragOrder {
  /** The order to show: while something is dragged, as it would be. */
  order: readonly string[];
  dragged: string | undefined;
  handle: (key: string) => {
    onPointerDown: (event: PointerEvent) => void;
    onPointerMove: (event: PointerEvent) => void;
    onPointerUp: () => void;
    onPointerCancel: () => void;
  };
}

/** Drags the items of a list by mouse or finger. `list` holds one child per key, in the order shown. */
export function useDragOrder(
  keys: readonly string[],
  list: RefObject<HTMLElement | null>,
  drop: (order: readonly string[]) => void,
): DragOrder {
  const [drag, setDrag] = useState<{ key: string; order: readonly string[] }>();
  const over = (y: number): number =>
    Array.from(list.current?.children ?? []).findIndex((item) => y < item.getBoundingClientRect().bottom);
  return {
    order: drag?.order ?? keys,
    dragged: drag?.key,
    handle: (key) => ({
      onPointerDown: (event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ key, order: keys });
      },
      onPointerMove: ({ clientY }) => {
        if (drag?.key !== key) return;
        const place = over(clientY);
        const to = place < 0 ? keys.length - 1 : place;
        setDrag({ key, order: moved(drag.order, drag.order.indexOf(key), to) });
      },
      onPointerUp: () => {
        if (drag && drag.order.join() !== keys.join()) drop(drag.order);
        setDrag(undefined);
      },
      onPointerCancel: () => setDrag(undefined),
    }),
  };
}

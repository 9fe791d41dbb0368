import type { DevicePicture } from '@hvs/contracts';
import type { ReactNode } from 'react';

const SUN = '#e0a526';
const INDIGO = '#2d4f8b';
const GREEN = '#2f6b3a';
const RED = '#b23a24';

/** Drawn by hand on 48 × 48, plain enough to be told apart at a glance and without colours. */
const DRAWINGS: Record<DevicePicture, ReactNode> = {
  sen: (
    <g fill="#d9738a">
      <path d="M24 8c6 6 8 14 0 26c-8-12-6-20 0-26z" />
      <path d="M9 18c8 0 13 6 14 17c-9-1-15-8-14-17z" opacity=".8" />
      <path d="M39 18c-8 0-13 6-14 17c9-1 15-8 14-17z" opacity=".8" />
      <path d="M8 38h32c-8 5-24 5-32 0z" fill={GREEN} />
    </g>
  ),
  ca: (
    <g fill={RED}>
      <path d="M6 24c8-12 22-13 30-4l8-6v20l-8-6c-8 9-22 8-30-4z" />
      <circle cx="15" cy="22" r="2.5" fill="#fff" />
    </g>
  ),
  la: (
    <g fill={GREEN}>
      <path d="M8 40C6 20 20 8 42 6c1 22-12 34-30 30z" />
      <path d="M10 40l20-22" stroke="#fff" strokeWidth="2.5" />
    </g>
  ),
  'mat-troi': (
    <g fill={SUN} stroke={SUN} strokeWidth="4" strokeLinecap="round">
      <circle cx="24" cy="24" r="9" />
      <path d="M24 4v5M24 39v5M4 24h5M39 24h5M10 10l4 4M34 34l4 4M10 38l4-4M34 14l4-4" />
    </g>
  ),
  trang: <path fill={INDIGO} d="M32 6a18 18 0 1 0 10 26A20 20 0 0 1 32 6z" />,
  nha: (
    <g fill={RED}>
      <path d="M4 24L24 7l20 17z" />
      <path d="M10 24h28v18H10z" fill="#c98a3c" />
      <path d="M20 30h8v12h-8z" fill="#5b3216" />
    </g>
  ),
  thuyen: (
    <g>
      <path d="M4 32h40c-3 8-8 10-20 10S7 40 4 32z" fill="#7a4a21" />
      <path d="M25 6v23h15c-1-11-6-19-15-23z" fill={INDIGO} />
      <path d="M22 12v17H9c1-8 6-14 13-17z" fill={SUN} />
    </g>
  ),
  sao: <path fill={SUN} d="M24 4l6 13 14 2-10 10 2 14-12-7-12 7 2-14L4 19l14-2z" />,
};

/** The picture of a person on a shared phone. Its name stands beside it or in what it labels. */
export function DevicePictureSign({ picture, size = '3rem' }: { picture: DevicePicture; size?: string }) {
  return (
    <svg viewBox="0 0 48 48" width={size} height={size} aria-hidden="true" focusable="false">
      {DRAWINGS[picture]}
    </svg>
  );
}

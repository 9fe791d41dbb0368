const PATHS = {
  check: 'M5 12.5l4.500 4.500L19 7.500',
  cross: 'M6.500 6.500l11 11m0-11l-11 11',
  circle: 'M12 6a6 6 0 1 0 0 12a6 6 0 1 0 0-12',
  question: 'M9 9.500c0-4 6.500-4 6.500-.2c0 2.500-3.500 2.600-3.500 5.200m0 3.500v.1',
  exclamation: 'M12 5.500v8.500m0 4v.1',
  info: 'M12 10.500v8m0-12v.1',
  menu: 'M4 7h16M4 12h16M4 17h16',
  up: 'M12 19V5m-6 6l6-6l6 6',
  down: 'M12 5v14m-6-6l6 6l6-6',
  grip: 'M9 6v.1M15 6v.1M9 12v.1M15 12v.1M9 18v.1M15 18v.1',
  letters: 'M3 19l5.500-14l5.500 14M5 14.500h7M16 19l3-8l3 8M17 16.500h4',
} as const;

export type SignName = keyof typeof PATHS;

/** A small drawn sign, the same on every device and in forced colours. Words always stand beside it. */
export function Sign({ name }: { name: SignName }) {
  return (
    <svg viewBox="0 0 24 24" width="1.05em" height="1.05em" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The mark of Học Vụ Số: a seal with an open book. Always beside the name, so it needs no words of its own. */
export function Seal({ size = '2.2rem' }: { size?: string }) {
  return (
    <svg viewBox="0 0 48 48" width={size} height={size} style={{ width: size, height: size }} aria-hidden="true">
      <rect x="2" y="2" width="44" height="44" rx="7" fill="#8f2a1f" />
      <rect x="6.5" y="6.5" width="35" height="35" rx="3.5" fill="none" stroke="#f1d08a" strokeWidth="1.6" />
      <path
        d="M24 17c-3.6-2.8-7.8-3.6-12-3.2v17.600c4.200-.4 8.400.4 12 3.200 3.600-2.800 7.800-3.600 12-3.200V13.800c-4.200-.4-8.400.4-12 3.200zm0 0v17.600"
        fill="none"
        stroke="#fff3da"
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}

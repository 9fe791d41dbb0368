const SIX_DIGITS = /^\d{6}$/;
const REPEATED_HALVES = [/^(\d)\1{5}$/, /^(\d{2})\1{2}$/, /^(\d{3})\1$/];
const UP = '01234567890123456789';
const DOWN = '98765432109876543210';

/** True for six ASCII digits. */
export function isPin(text: string): boolean {
  return SIX_DIGITS.test(text);
}

/**
 * True when a stranger would try this PIN early: one digit or a short group repeated, digits in a row, pairs like
 * `112233`, or a way of writing the birth date (`YYYY-MM-DD`), which neighbours know.
 */
export function isTrivialPin(pin: string, birthDate: string): boolean {
  return (
    REPEATED_HALVES.some((pattern) => pattern.test(pin)) ||
    UP.includes(pin) ||
    DOWN.includes(pin) ||
    isStairs(pin) ||
    waysToWrite(birthDate).includes(pin)
  );
}

/** `112233`, `665544`: three pairs, each one step from the one before. */
function isStairs(pin: string): boolean {
  const pairs = /^(\d)\1(\d)\2(\d)\3$/.exec(pin);
  if (!pairs) return false;
  const digits = pairs.slice(1).join('');
  return UP.includes(digits) || DOWN.includes(digits);
}

function waysToWrite(birthDate: string): string[] {
  const [year, month, day] = birthDate.split('-') as [string, string, string];
  const short = year.slice(2);
  return [
    day + month + short,
    month + day + short,
    short + month + day,
    month + year,
    year + month,
    day + year,
    year + day,
  ];
}

/**
 * A PIN for a printed card, drawn with `randomNumber(below)`; never a trivial one, so the person could keep it.
 */
export function drawPin(birthDate: string, randomNumber: (below: number) => number): string {
  for (;;) {
    const pin = String(randomNumber(1_000_000)).padStart(6, '0');
    if (!isTrivialPin(pin, birthDate)) return pin;
  }
}

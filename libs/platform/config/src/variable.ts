/** How a variable's text becomes a value; throws a sentence that says what is wrong with it. */
export type Parse<T> = (text: string) => T;

/** One variable of the environment: what it is for, an example, and what happens when it is not set. */
export interface Variable<T> {
  describe: string;
  example: string;
  parse: Parse<T>;
  fallback?: string;
  secret?: true;
}

/** A whole number from `from` to `to`, both included. */
export const wholeNumber =
  (from: number, to: number): Parse<number> =>
  (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < from || value > to)
      throw new Error(`must be a whole number from ${from} to ${to}`);
    return value;
  };

export const words: Parse<string> = (text) => text;

/** An address of one of the protocols (`http:` …), without a slash at its end. */
export const url =
  (...protocols: string[]): Parse<string> =>
  (text) => {
    const parsed = URL.canParse(text) ? new URL(text) : undefined;
    if (!parsed || !protocols.includes(parsed.protocol)) {
      throw new Error(`must be an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}`);
    }
    return text.replace(/\/+$/, '');
  };

export const oneOf =
  <T extends string>(...values: T[]): Parse<T> =>
  (text) => {
    const found = values.find((value) => value === text);
    if (!found) throw new Error(`must be one of ${values.join(', ')}`);
    return found;
  };

export const key32: Parse<Buffer> = (text) => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32) throw new Error('must be 32 bytes in base64');
  return bytes;
};

/** Keeps the type of what `parse` gives. */
export const variable = <T>(entry: Variable<T>): Variable<T> => entry;

/** The same, or undefined where nothing is set. */
export const maybe =
  <T>(parse: Parse<T>): Parse<T | undefined> =>
  (text) =>
    text === '' ? undefined : parse(text);

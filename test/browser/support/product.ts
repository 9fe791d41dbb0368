import { readdirSync, readFileSync } from 'node:fs';

/** What the global setup tells about the product it started. */
function told(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the global setup has not run`);
  return value;
}

export const product = {
  get url(): string {
    return told('HVS_BASE_URL');
  },
  get sandboxUrl(): string {
    return told('HVS_SANDBOX_URL');
  },
  /** JSON lines of the people the stand-in for VNeID knows. */
  get peopleFile(): string {
    return told('HVS_VNEID_PEOPLE');
  },
  /** Names and birth dates, as `name|YYYY-MM-DD`, of adults who have not begun to learn. */
  get newcomers(): Set<string> {
    return new Set(JSON.parse(told('HVS_NEWCOMERS')) as string[]);
  },
};

/** How one of the cast signs in, in the words of the table that `npm start` prints. */
export function guideFor(who: string): string {
  const guide = JSON.parse(told('HVS_SIGN_IN_GUIDE')) as { who: string; use: string }[];
  const line = guide.find((one) => one.who === who);
  if (!line) throw new Error(`the sign-in guide has nobody called «${who}»`);
  return line.use;
}

/** Every route of the app as written in its route tables: `/khoa-hoc/:slug`. */
export function routesOfTheApp(): string[] {
  const source = new URL('../../../apps/web/src/', import.meta.url);
  const tables = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('-routes.tsx'),
  );
  return tables.flatMap((file) => {
    const table = readFileSync(new URL(file, source), 'utf8');
    const home = /<Route index /.test(table) ? ['/'] : [];
    return [...home, ...[...table.matchAll(/<Route path="([^"*]+)"/g)].map(([, path]) => `/${path}`)];
  });
}

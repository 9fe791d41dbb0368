/** The scripts of the repository that tests start things with; they are JavaScript. */
declare module '*/scripts/lib/build.mjs' {
  export function buildServer(): Promise<boolean>;
}

declare module '*/scripts/lib/embedded-postgres.mjs' {
  export interface EmbeddedPostgres {
    url: string;
    started: boolean;
    pid: number;
    stop(): Promise<void>;
  }
  export function ensurePostgres(options: { dir: string; fast?: boolean }): Promise<EmbeddedPostgres>;
  export function requestStop(dir: string): void;
  export function ensureDatabase(url: string, name: string): Promise<string>;
}

declare module '*/scripts/lib/ports.mjs' {
  export function findFreePort(): Promise<number>;
}

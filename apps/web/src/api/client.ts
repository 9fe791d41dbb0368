import { i18n } from '@lingui/core';
import { answerOrKept } from '../offline/answer-or-kept.js';
import { type FieldProblem, NoAnswer, Problem } from './problem.js';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface ProblemBody {
  code?: string;
  detail?: string;
  title?: string;
  fields?: FieldProblem[];
}

let aheadOfDevice = 0;

/** The server's clock in milliseconds, learned from its answers: phones are often set wrong, deadlines are not. */
export const serverNow = (): number => Date.now() + aheadOfDevice;

/**
 * Asks the server. `path` begins after `/api`. Throws `Problem` for a refusal and `NoAnswer` when nothing came back.
 */
export async function call<Answer>(
  method: Method,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await send(method, `/api${path}`, body, signal);
  learnTime(response);
  if (!response.ok) throw await readProblem(response);
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}

/** Asks for something. What residents read is kept on the device, and stands in when no answer comes. */
export const get = <Answer>(path: string, signal?: AbortSignal): Promise<Answer> =>
  answerOrKept(path, call<Answer>('GET', path, undefined, signal));

async function send(method: Method, url: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  if (method !== 'GET') delete window.hvsEarly;
  const early = method === 'GET' ? takeEarly(url) : undefined;
  try {
    if (early) return await early;
    const isForm = body instanceof FormData;
    return await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': i18n.locale,
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: isForm ? body : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoAnswer();
  }
}

/** Answers asked for before the first paint hold only until something is done; signing in makes them stale. */
function takeEarly(url: string): Promise<Response> | undefined {
  const asked = window.hvsEarly?.[url];
  if (asked) delete window.hvsEarly?.[url];
  return asked;
}

function learnTime(response: Response): void {
  const at = Date.parse(response.headers.get('date') ?? '');
  if (!Number.isNaN(at)) aheadOfDevice = at - Date.now();
}

async function readProblem(response: Response): Promise<Error> {
  const body = (await response.json().catch(() => undefined)) as ProblemBody | undefined;
  const detail = body?.detail ?? body?.title;
  if (!detail) return new NoAnswer();
  return new Problem(response.status, body?.code ?? '', detail, body?.fields ?? []);
}

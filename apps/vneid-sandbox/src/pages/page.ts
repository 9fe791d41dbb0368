import { createHash } from 'node:crypto';

/** Text that is already safe to put into a page. */
export class Html {
  constructor(readonly text: string) {}
}

type Value = Html | readonly Html[] | string | number;

/** A template whose values are escaped, unless they are `Html` themselves. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(
    strings.reduce((page, part, at) => page + part + (at < values.length ? render(values[at] ?? '') : ''), ''),
  );
}

/** `content` when the condition holds, else nothing. */
export function when(condition: boolean, content: () => Html): Html {
  return condition ? content() : new Html('');
}

function render(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map((part) => part.text).join('');
  return String(value).replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`);
}

const STYLE = `
:root { color-scheme: light; font: 112.5%/1.5 system-ui, sans-serif; color: #1b1b1b; background: #f4f4f4; }
* { box-sizing: border-box; }
body { margin: 0; }
.banner { margin: 0; padding: .75rem 1rem; background: #ffe08a; color: #3d2c00; font-weight: 700; text-align: center; border-bottom: .25rem dashed #8a6400; }
main { max-width: 32rem; margin: 0 auto; padding: 1rem; background: #fff; min-height: 100vh; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
label { display: block; font-weight: 700; margin-top: 1rem; }
.hint { color: #4a4a4a; margin: 0 0 .25rem; }
input, select, button { font: inherit; width: 100%; min-height: 48px; padding: .5rem .75rem; border: 2px solid #5c5c5c; border-radius: .5rem; background: #fff; color: inherit; }
button { margin-top: 1rem; font-weight: 700; cursor: pointer; text-align: left; }
button.main { background: #9b1c1c; border-color: #9b1c1c; color: #fff; text-align: center; }
button.second { text-align: center; }
:focus-visible { outline: 4px solid #0b57d0; outline-offset: 2px; }
.error { margin: 0 0 1rem; padding: .75rem 1rem; border-left: .5rem solid #b00020; background: #fdecee; color: #7a0016; }
.people { list-style: none; margin: 0; padding: 0; }
.people button { margin-top: .5rem; }
`;

/** Nothing may run or load on these pages. `form-action` stays open: the sign-in form ends in redirects to the client. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** A whole page under the banner that tells this from the real VNeID. */
export function renderPage(title: string, content: Html): string {
  return markup`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Cổng VNeID thử nghiệm</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<header><p class="banner">Cổng VNeID thử nghiệm – không phải VNeID thật</p></header>
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`.text;
}

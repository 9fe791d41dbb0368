import { VIETNAM } from '@hvs/kernel';
import type { CertificateCheck } from '../certificate.view.js';
import { shortDay } from '../pdf/paper-words.js';
import { PAGE_WORDS, type PageLanguage } from './check-page-words.js';
import { PAGE_STYLE } from './check-page-style.js';
import { html, Html, NOTHING } from './html.js';

/** What the page tells of a number: what was found, or why there is nothing; null is the form alone. */
export type CheckResult =
  | { found: CertificateCheck }
  | { fault: 'typo' | 'missing'; typed: string }
  | { fault: 'wait'; typed: string; seconds: number }
  | null;

/**
 * The check page as one HTML document without any script: on an old phone, by a reader's voice and on paper it says
 * the same. All facts come from the database, so a paper that was edited is shown up here.
 */
export function checkPage(result: CheckResult, language: PageLanguage, now: Date): string {
  const words = PAGE_WORDS[language];
  const other = language === 'vi' ? 'en' : 'vi';
  const number = result && 'found' in result ? result.found.number : undefined;
  const title = number ? `${words.title}: ${number}` : words.title;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – Học Vụ Số</title>
        ${STYLE}
      </head>
      <body>
        <div class="page">
          <header>
            <a href="/">Học Vụ Số</a>
            <a class="lang" href="${addressOf(number)}?ngon-ngu=${other}" lang="${other}" hreflang="${other}"
              >${words.language}</a
            >
          </header>
          <main>
            <h1>${words.title}</h1>
            ${bodyOf(result, language, now)}
          </main>
        </div>
      </body>
    </html>`;
  return page.source;
}

/** Whole, so that no blank comes into it: the policy of the page knows its style by its hash. */
const STYLE = new Html(`<style>${PAGE_STYLE}</style>`);

function addressOf(number: string | undefined): string {
  return number ? `/xac-minh/${number}` : '/xac-minh';
}

function bodyOf(result: CheckResult, language: PageLanguage, now: Date): Html {
  const words = PAGE_WORDS[language];
  if (result && 'found' in result) {
    return html`${standing(result.found, language)}${facts(result.found, language)}
      <h2>${words.compare}</h2>
      <ol>
        ${words.compareSteps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="hint">${words.checkedAt(timeOf(now))}</p>
      <h2 class="noprint">${words.other}</h2>
      ${form('', language)}`;
  }
  const typed = result?.typed ?? '';
  return html`<p>${words.lead}</p>
    ${result ? html`<p class="status bad" role="alert">${faultOf(result, language)}</p>` : NOTHING}${form(typed, language)}`;
}

function faultOf(result: Exclude<CheckResult, { found: CertificateCheck } | null>, language: PageLanguage): string {
  const words = PAGE_WORDS[language];
  return result.fault === 'wait' ? words.wait(result.seconds) : words[result.fault];
}

function form(typed: string, language: PageLanguage): Html {
  const words = PAGE_WORDS[language];
  return html`<form action="/xac-minh" method="get">
    <label for="so">${words.label}</label>
    <p class="hint" id="so-hint">${words.hint}</p>
    <input
      id="so"
      name="so"
      value="${typed}"
      maxlength="60"
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      required
      aria-describedby="so-hint"
    />
    <input type="hidden" name="ngon-ngu" value="${language}" /><button type="submit">${words.button}</button>
  </form>`;
}

function standing(check: CertificateCheck, language: PageLanguage): Html {
  const words = PAGE_WORDS[language];
  const { status } = check;
  return html`<div class="status ${status}">
      <strong>${words.statuses[status]}</strong>${words.statusNotes[status]}${change(check, language)}
    </div>
    ${check.nameCorrectedAt ? html`<p class="status warn">${words.corrected(shortDay(check.nameCorrectedAt))}</p>` : NOTHING}`;
}

function change(
  { revokedAt, revocationReason, replacedAt, replacedBy }: CertificateCheck,
  language: PageLanguage,
): Html {
  const words = PAGE_WORDS[language];
  if (revokedAt && revocationReason) {
    return html`<br />${words.revokedOn}: ${shortDay(revokedAt)}. ${words.reason}:
      <span lang="vi">${revocationReason}</span>`;
  }
  if (!replacedAt || !replacedBy) return NOTHING;
  return html`<br />${words.replacedOn}: ${shortDay(replacedAt)}. ${words.replacedBy}:
    <a href="/xac-minh/${replacedBy}">${replacedBy}</a>`;
}

function facts(check: CertificateCheck, language: PageLanguage): Html {
  const words = PAGE_WORDS[language];
  const rows: [string, string, 'vi'?][] = [
    [words.number, check.number],
    [words.holder, check.holderName, 'vi'],
    [words.course, check.courseTitle, 'vi'],
    [words.version, String(check.courseVersion)],
    [words.score, `${check.scorePercent}%`],
    [words.issuedOn, shortDay(check.issuedAt)],
    [words.expiresOn, check.expiresAt ? shortDay(check.expiresAt) : words.never],
    [words.issuer, check.issuer, 'vi'],
    [words.earned, language === 'vi' ? check.howEarned : check.howEarnedEn],
  ];
  return html`<h2>${words.facts}</h2>
    <table>
      <tbody>
        ${rows.map(
          ([
            name,
            value,
            lang,
          ]) => html`<tr><th scope="row">${name}</th><td${lang && language !== lang ? html` lang="${lang}"` : NOTHING}>${value}</td></tr>
`,
        )}
      </tbody>
    </table>`;
}

function timeOf(now: Date): string {
  const time = new Intl.DateTimeFormat('en-GB', {
    timeZone: VIETNAM,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return `${time.format(now)}, ${shortDay(now)}`;
}

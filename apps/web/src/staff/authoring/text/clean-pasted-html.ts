const UNKNOWN = 'style, script, meta, link, title, xml, img, object, iframe, svg, form, input, button, noscript';
const BULLET = /^\s*(?:[·•▪◦o§–-]|\d+[.)]|[a-z][.)])(?:\s|\u00a0)+/i;
const NUMBER = /^\s*\d+[.)]/;

/**
 * Text copied from Word, Google Docs or a page, reduced to what a lesson knows: headings, paragraphs, lists, bold,
 * italics and links. Lists of Word are paragraphs with a bullet typed before them; they become lists again.
 */
export function cleanPastedHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const element of page.querySelectorAll(UNKNOWN)) element.remove();
  removeComments(page.body);
  unwrapFalseBold(page);
  for (const heading of page.querySelectorAll('h1, h4, h5, h6')) {
    rename(page, heading, heading.tagName === 'H1' ? 'h2' : 'h3');
  }
  for (const cell of page.querySelectorAll('td, th')) rename(page, cell, 'p');
  gatherWordLists(page);
  for (const element of page.querySelectorAll('[style], [class]')) {
    element.removeAttribute('style');
    element.removeAttribute('class');
  }
  return page.body.innerHTML;
}

function removeComments(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) comment.remove();
}

/** Google Docs wraps everything in a bold that is none; Word marks bold by weight. */
function unwrapFalseBold(page: Document): void {
  for (const bold of page.querySelectorAll<HTMLElement>('b, strong')) {
    if (/^(normal|400)$/.test(bold.style.fontWeight)) bold.replaceWith(...bold.childNodes);
  }
}

function rename(page: Document, element: Element, tag: string): void {
  const next = page.createElement(tag);
  next.append(...element.childNodes);
  element.replaceWith(next);
}

function gatherWordLists(page: Document): void {
  for (const item of page.querySelectorAll('p[class*="MsoListParagraph"], p[style*="mso-list"]')) {
    const marker = item.textContent ?? '';
    const tag = NUMBER.test(marker) ? 'OL' : 'UL';
    const before = item.previousElementSibling;
    const list = before?.tagName === tag ? before : page.createElement(tag);
    if (list !== before) item.before(list);
    const line = page.createElement('li');
    line.append(...item.childNodes);
    dropMarker(line);
    list.append(line);
    item.remove();
  }
}

/** The bullet stands at the beginning of the line, often in a span of its own followed by one of blanks. */
function dropMarker(line: Element): void {
  const length = BULLET.exec(line.textContent ?? '')?.[0].length ?? 0;
  let left = length;
  const walker = line.ownerDocument.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  while (left > 0 && walker.nextNode()) {
    const text = walker.currentNode as Text;
    const taken = Math.min(left, text.data.length);
    text.data = text.data.slice(taken);
    left -= taken;
  }
}

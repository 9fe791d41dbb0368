/**
 * Parts of the app that come later ask for the files of styles they need, by links in the page. The build has written some
 * of these files into the page; links that are never followed say so. Fetched again, they would cost a slow line a round
 * trip each, and have a slow phone lay out the whole page anew.
 */
export function markStylesInside(): void {
  for (const style of document.querySelectorAll<HTMLStyleElement>('style[data-file]')) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.setAttribute('disabled', '');
    link.setAttribute('href', style.dataset['file'] ?? '');
    style.after(link);
  }
}

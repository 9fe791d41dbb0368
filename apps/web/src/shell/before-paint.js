/**
 * Runs in the page's head, before anything is painted: sets the language, the size of text and the colours, decides whether the prerendered welcome
 * or the page that the server drew (`data-drawn`) may be seen (`data-shell`), keeps room for the menu of those who were signed in (`data-visitor`; `data-last-visitor` stays for parts that are taken over later), notes a tap that comes too early, and starts the first questions to the server while the script is still on its way.
 */
(function () {
  var root = document.documentElement;
  var stored = function (key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  var language = stored('hvs.language') === 'en' ? 'en' : 'vi';
  var atHome = location.pathname === '/';
  var settings = {};
  root.lang = language;
  try {
    settings = JSON.parse(stored('hvs.settings') || '{}');
    root.dataset.text = settings.text || 100;
    root.dataset.theme = settings.theme || 'system';
  } catch {
    /** What cannot be read is as usual. */
  }
  /** The server draws lessons in full, with pictures, in Vietnamese, and the way into a quiz for those who must sign in first. */
  var asUsual = function () {
    if (location.pathname.endsWith('/kiem-tra')) return !stored('hvs.signed-in');
    var form = stored('hvs.lesson-form');
    return !(settings.easyRead || settings.lessData || settings.readAloud || (form && form !== 'full'));
  };
  var shell = function () {
    if (language === 'en' || stored('hvs.leaving')) return 'skeleton';
    if ('drawn' in root.dataset) return asUsual() ? 'drawn' : 'skeleton';
    return atHome && !stored('hvs.signed-in') ? 'welcome' : 'skeleton';
  };
  if (stored('hvs.signed-in')) root.dataset.visitor = root.dataset.lastVisitor = 'known';
  root.dataset.shell = shell();
  window.hvsTapped = null;
  addEventListener(
    'click',
    function (event) {
      if ('hvsTapped' in window) window.hvsTapped = event.target.closest('button');
    },
    true,
  );
  if (stored('hvs.leaving')) return;
  var asked = (window.hvsEarly = {});
  var ask = function (url) {
    asked[url] = fetch(url, { headers: { accept: 'application/json', 'accept-language': language } });
    asked[url].catch(function () {});
  };
  ask('/api/public/session');
  var reader = stored('hvs.signed-in') ? 'learner' : 'public';
  var lesson = /^\/khoa-hoc\/([a-z0-9-]+)\/bai\/([a-z0-9-]+)$/.exec(location.pathname);
  var home = { learner: '/api/learner/home', public: '/api/public/courses' };
  if (atHome) ask(home[reader]);
  if (lesson && !(reader === 'public' && 'drawn' in root.dataset))
    ask('/api/' + reader + '/courses/' + lesson[1] + '/lessons/' + lesson[2]);
})();

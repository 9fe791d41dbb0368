/** The interface of SCORM 1.2 in the window of a page of a package; each commit is told to the page around. */
(() => {
  const api = new window.Scorm12API({ autocommit: true, autocommitSeconds: 10, logLevel: 5 });
  const percentOf = ({ raw, min, max }) => {
    const [score, from, to] = [raw, min || 0, max || 100].map(Number.parseFloat);
    return Number.isFinite(score) && to > from
      ? Math.min(100, Math.max(0, (100 * (score - from)) / (to - from)))
      : null;
  };
  const tell = () => {
    const { lesson_status: status, score } = api.cmi.core;
    const completed = status === 'passed' || status === 'completed';
    window.parent.postMessage({ about: 'package-score', score: percentOf(score), completed }, '*');
  };
  api.on('LMSCommit', tell);
  api.on('LMSFinish', tell);
  window.API = api;
  window.addEventListener('message', ({ data, source }) => {
    if (source !== window.parent && data && data.about === 'package-score') window.parent.postMessage(data, '*');
  });
})();

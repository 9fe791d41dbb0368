/** Plays the package of this page without a further frame, and tells the page around of scores and of its height. */
(() => {
  const place = document.getElementById('goi');
  const base = location.origin === 'null' ? new URL(location.href).origin : location.origin;
  const tell = (message) => window.parent.postMessage(message, '*');
  const options = {
    h5pJsonPath: `${base}/goi/${place.dataset.package}/t`,
    frameJs: `${base}/goi/may/frame.bundle.js`,
    frameCss: `${base}/goi/may/styles/h5p.css`,
    embedType: 'div',
  };
  // The player reads both storages without asking; without an origin the browser throws, so these last as long as the page
  const methods = {
    getItem(key) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(key, value) {
      this[key] = String(value);
    },
    removeItem(key) {
      delete this[key];
    },
  };
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { value: Object.create(methods) });
  const listen = () => {
    window.H5P.externalDispatcher.on('xAPI', ({ data: { statement } }) => {
      const { verb, result, context } = statement;
      const isPart = Boolean(context && context.contextActivities && context.contextActivities.parent);
      const isEnd = /\/(completed|answered|passed)$/.test((verb && verb.id) || '');
      if (isPart || !isEnd) return;
      const scaled = result && result.score && result.score.scaled;
      const score = typeof scaled === 'number' ? Math.min(100, Math.max(0, scaled * 100)) : null;
      tell({ about: 'package-score', score, completed: true });
    });
  };
  new window.H5PStandalone.H5P(place, options).then(listen);
  new ResizeObserver(() => tell({ about: 'package-height', height: place.scrollHeight })).observe(place);
})();

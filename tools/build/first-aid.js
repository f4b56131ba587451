// Stands in the head of index.html before every other script, made small and plain for the oldest browser (shell.mjs).
(() => {
  const pages = JSON.parse('PAGES');
  const moved = JSON.parse('MOVED');
  const { location } = window;
  const lastReload = 'reloaded-at';

  mendAddress();
  window.addEventListener('error', onError, true);

  /** An address without a page would leave Taro's router with nothing to draw. */
  function mendAddress() {
    const path = pathNow();
    const known = path === '/' || /^\/p\/[^/]+$/.test(path) || pages.includes(path);
    const right = known ? path + location.search : '/pages/home/index?lost=1';
    if (right !== location.pathname + location.search) window.history.replaceState(null, '', right);
  }

  /** Without doubled or trailing slashes, and where an earlier release had its pages. */
  function pathNow() {
    const path = location.pathname.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
    const [from, to] = moved.find(([old]) => path.startsWith(old)) ?? ['/index.html', '/'];
    return path.startsWith(from) ? to + path.slice(from.length) : path;
  }

  function onError({ target }) {
    const tag = target?.tagName;
    if (tag === 'SCRIPT' || (tag === 'LINK' && target.rel === 'stylesheet')) onMissing();
    else if (!tag && !document.getElementById('app')?.firstChild) say();
  }

  /**
   * After a deploy a piece of the old program is gone: the new one is one reload away; a second time it is said.
   * Nothing is reloaded over words that are only in memory, and meanwhile none can be typed.
   */
  function onMissing() {
    if (wasReloaded()) return say();
    window
      .fetch('/index.html', { cache: 'no-store' })
      .then(({ ok }) => ok && hold())
      .then((kept) => (kept ? location.reload() : say()), say);
  }

  /** Whether all that stands on the page is put by; from now on nobody types into it. */
  function hold() {
    const { body } = document;
    body.inert = true;
    if (document.activeElement) document.activeElement.blur();
    return Promise.resolve(window.keepAll ? window.keepAll() : true)
      .catch(() => false)
      .then((kept) => {
        body.inert = kept;
        return kept;
      });
  }

  /** Within the last minute; where that cannot be kept, nothing is reloaded by itself. */
  function wasReloaded() {
    try {
      const before = Number(window.sessionStorage.getItem(lastReload));
      window.sessionStorage.setItem(lastReload, String(Date.now()));
      return Date.now() - before < 60_000;
    } catch {
      return true;
    }
  }

  /** A page that is drawn already can be read without the program, and its links lead on; not one that only opens. */
  function say() {
    if (document.querySelector('#shell:not([data-opening])')) return;
    const trouble = document.getElementById('trouble');
    if (!trouble) return document.addEventListener('DOMContentLoaded', say);
    trouble.hidden = false;
    document.getElementById('trouble-close').onclick = () => {
      trouble.hidden = true;
    };
    document.getElementById('trouble-title').focus();
  }
})();

// Stands behind the page in its HTML, made small and plain (pages.mjs): the program draws under it, then it goes.
(() => {
  const shell = document.getElementById('shell');
  const app = document.getElementById('app');
  const watch = new MutationObserver(look);
  let scrolled = 0;
  // Heard instead of asked for at the end: asking would have the whole of both pages laid out once more.
  shell.addEventListener('scroll', () => {
    scrolled = shell.scrollTop;
  });
  watch.observe(app, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });

  /** The program's page is there once it says something and waits for nothing. */
  function look() {
    const main = app.querySelector('main');
    if (!main || main.getAttribute('aria-busy') || !main.textContent) return;
    watch.disconnect();
    const asked = shell.querySelector('input[type=search]');
    shell.remove();
    if (scrolled > 0) main.closest('.taro_page').scrollTop = scrolled;
    // The tastes of the shell; the page has its own, and taps come before what changes nothing to see.
    setTimeout(() => document.documentElement.removeAttribute('class'), 500);
    if (asked?.value) handOn(asked.value, main.querySelector('input[type=search]'));
  }

  /** What was typed already; React hears of it only past its own setter. */
  function handOn(words, field) {
    if (!field) return;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, words);
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
})();

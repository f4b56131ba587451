// Stands behind the page in its HTML, made small and plain (pages.mjs): the program draws under it, then it goes.
(() => {
  const shell = document.getElementById('shell');
  const app = document.getElementById('app');
  const watch = new MutationObserver(look);
  watch.observe(app, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] });

  /** The program's page is there once it says something and waits for nothing. */
  function look() {
    const main = app.querySelector('main');
    if (!main || main.getAttribute('aria-busy') || !main.textContent) return;
    watch.disconnect();
    const { scrollTop } = shell;
    const asked = shell.querySelector('input[type=search]');
    shell.remove();
    document.documentElement.removeAttribute('class');
    main.closest('.taro_page').scrollTop = scrollTop;
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

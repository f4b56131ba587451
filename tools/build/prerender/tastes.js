// Stands in the head of every page that is drawn already: the reader's text size and colours,
// and whether there is a voice, before the first paint.
(() => {
  try {
    const { style } = document.documentElement;
    const sizeNow = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    // As in src/platform/storage/plain-settings.h5.ts and src/stores/preferences.ts.
    const chosen = sizeNow();
    style.fontSize = '16px';
    const scale = chosen / sizeNow() || 1;
    style.fontSize = '';
    document.documentElement.dataset.textScale = String(scale);
    const asThePhone = 1 + [1, 1.15, 1.3].filter((step) => scale > step).length;
    const saved = localStorage.getItem('text-size');
    const size = /^[1234]$/.test(saved) ? saved : asThePhone;
    const theme = localStorage.getItem('theme') === 'high' ? 'high' : 'normal';
    const voices = window.speechSynthesis?.getVoices() ?? [];
    const speaks = voices.some(({ lang }) => /^(zh|cmn|yue)/i.test(lang)) ? ' speaks' : '';
    document.documentElement.className = `theme-${theme} fs-${size}${speaks}`;
  } catch {
    // A locked browser has no tastes.
  }
})();

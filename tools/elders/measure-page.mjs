// Runs in the page, so that it may use nothing from outside itself.

/** What weak eyes and shaky hands meet on the page as it stands on the screen; sizes in CSS pixels. */
export function measurePage() {
  const shown = (node) => node.getClientRects().length > 0 && getComputedStyle(node).visibility !== 'hidden';
  const [bar] = [...document.querySelectorAll('[role=contentinfo]')].filter(shown);
  const page = bar.parentElement;
  const boxOf = (node) => node.getBoundingClientRect();
  const nameOf = (node) => (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 12);
  const texts = () => {
    const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.data.trim() !== '' && shown(node.parentElement)) found.push(node);
    return found;
  };
  const onPaper = (node) => node.parentElement.closest('[class*=paper]') !== null;
  const styles = texts()
    .filter((node) => !onPaper(node))
    .map((node) => ({ node, style: getComputedStyle(node.parentElement) }));
  const sizes = styles.map(({ style }) => Number.parseFloat(style.fontSize));
  // Of running text, eighteen pixels before it grows.
  const plainSize = () => {
    const line = page.querySelector('main').appendChild(document.createElement('span'));
    line.style.fontSize = 'calc(18px * var(--fs))';
    const size = Number.parseFloat(getComputedStyle(line).fontSize);
    line.remove();
    return size;
  };
  // What a program puts together of pieces stands as texts side by side, and is read out piece by piece.
  const pieced = texts()
    .filter(({ nextSibling: next }) => next?.nodeType === Node.TEXT_NODE && next.data.trim() !== '')
    .map((node) => `${node.data.trim().slice(-6)} + ${node.nextSibling.data.trim().slice(0, 6)}`);
  const linesOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()];
  };
  const looseness = ({ style }) => Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize);
  const tight = styles.filter((one) => looseness(one) < 1.3 - 0.01 && linesOf(one.node).length > 1);

  // The name of a text field is no target: the field below it is.
  const ofText = ({ control }) => control !== undefined && !/^(?:radio|checkbox)$/.test(control?.type);
  const tappable = [...page.querySelectorAll('button, a[href], label')].filter(
    (node) => shown(node) && !(node.matches('label') && ofText(node)),
  );
  const targets = tappable
    .filter((node) => !tappable.some((other) => other !== node && other.contains(node)))
    .map((node) => ({ node, box: boxOf(node) }));
  const isWords = ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent.trim() !== '';
  const besideWords = (node) => [...node.parentElement.childNodes].some(isWords);
  const isInline = (node) => getComputedStyle(node).display.startsWith('inline');
  // A term that is explained stands in its sentence, alone or in a box that breaks over no line.
  const inRunningText = ({ node }) =>
    besideWords(node) || (isInline(node) && besideWords(node.parentElement));
  const overlap = (a, b, from, to) => Math.min(a[to], b[to]) - Math.max(a[from], b[from]);
  const gapOf = ({ box: a }, { box: b }) => {
    if (overlap(a, b, 'left', 'right') > 1) return Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
    if (overlap(a, b, 'top', 'bottom') > 1) return Math.max(a.left, b.left) - Math.min(a.right, b.right);
    return Number.POSITIVE_INFINITY;
  };
  const content = targets.filter(({ node }) => !bar.contains(node) && !inRunningText({ node }));
  const near = content.flatMap((one, at) =>
    content
      .slice(at + 1)
      .flatMap((other) => (gapOf(one, other) < 7.5 ? [`${nameOf(one.node)} / ${nameOf(other.node)}`] : [])),
  );

  const torn = styles
    .filter(({ node }) => bar.contains(node) && node.data.trim().length > 1)
    .filter(({ node, style }) => {
      const single = Number.parseFloat(style.fontSize) * 1.5;
      const lines = linesOf(node);
      return lines.length > 1 && lines.some(({ width }) => width < single);
    });
  // A word that has so little room that hardly two of its characters stand side by side.
  // Two lines side by side are words in the middle of a sentence, which began at the end of a line.
  const crushed = styles.filter(({ node }) => {
    const lines = linesOf(node);
    const inColumn =
      lines.length > 2 || (lines.length === 2 && overlap(lines[0], lines[1], 'left', 'right') > 1);
    return inColumn && node.data.trim().length / lines.length < 1.75;
  });
  const options = new Map();
  for (const choice of page.querySelectorAll('input[type=radio], input[type=checkbox], [aria-pressed]'))
    if (shown(choice))
      options.set(
        choice.closest('fieldset, [role=group], [role=radiogroup]'),
        1 + (options.get(choice.closest('fieldset, [role=group], [role=radiogroup]')) ?? 0),
      );

  const sticky = getComputedStyle(bar).position === 'sticky';
  return {
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    plain: plainSize(),
    pieced,
    tight: tight.map(({ node }) => node.data.trim().slice(0, 12)),
    small: targets
      .filter((one) => !inRunningText(one) && one.box.width > 0)
      .map(({ node, box }) => ({ name: nameOf(node), size: Math.round(Math.min(box.width, box.height)) }))
      .sort((a, b) => a.size - b.size)
      .slice(0, 3),
    near,
    barShare: sticky ? boxOf(bar).height / innerHeight : 0,
    torn: torn.map(({ node }) => node.data.trim()),
    crushed: crushed.map(({ node }) => node.data.trim().slice(0, 12)),
    sideways: document.documentElement.scrollWidth - innerWidth,
    wide: [...page.querySelectorAll('button, h1, h2, p')]
      .filter(
        (node) => shown(node) && !onPaper({ parentElement: node }) && boxOf(node).right > innerWidth + 1,
      )
      .map(nameOf),
    options: Math.max(0, ...options.values()),
    headings: [...page.querySelectorAll('h1')].filter(shown).length,
    tools: ['字大小', '打电话'].filter((words) => !targets.some(({ node }) => nameOf(node).includes(words))),
    moving: document.getAnimations().filter((one) => one.effect?.getTiming().iterations === Infinity).length,
    nameless: targets.filter(({ node }) => nameOf(node) === '').length,
  };
}

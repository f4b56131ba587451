import postcss from 'postcss';

/** Classes that the reader's tastes put on the page. */
const ofTastes = /^(theme|fs)-/;

/** Of a style sheet what a piece of HTML uses: rules whose classes all stand in it. */
export function usedCss(css, html) {
  const classes = new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names.split(/\s+/)));
  const tags = new Set(
    [...html.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, name]) => name).concat('body', 'html'),
  );
  const isUsed = (selector) =>
    (selector.match(/(?<=\.)[\w-]+/g) ?? []).every((name) => classes.has(name) || ofTastes.test(name)) &&
    (selector.match(/(?<=^|[\s>+~])[a-z][\w-]*/g) ?? []).every((name) => tags.has(name));
  const root = postcss.parse(css);
  root.walkComments((comment) => void comment.remove());
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes/.test(rule.parent.name)) return;
    const used = rule.selectors.filter(isUsed);
    if (used.length === 0) rule.remove();
    else rule.selectors = used;
  });
  root.walkAtRules((at) => {
    if (at.nodes?.length === 0) at.remove();
  });
  return root.toString();
}

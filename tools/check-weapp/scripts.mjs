import { parse } from 'acorn';
import { fullAncestor } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import { count, filesUnder, kilobytes, textOf } from './files.mjs';
import { allowed, known, runtimeWords } from './globals.mjs';
import { guarded } from './guards.mjs';

/** WeChat does not transpile our upload (es6: false), and iOS 12 knows nothing newer. */
const language = 2019;

/** Every script: can an old phone parse it, and does it use only what WeChat gives? */
export async function check(dist) {
  const scripts = filesUnder(dist, '.js').map((file) => ({ file, code: textOf(dist, file) }));
  const bytes = scripts.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
  return {
    figure: `${count(scripts.length, 'script')}, ${kilobytes(bytes)}, ES${language}`,
    problems: scripts.flatMap(({ file, code }) => judge(code).map((problem) => `${file}:${problem}`)),
  };
}

function judge(code) {
  try {
    const tree = parse(code, { ecmaVersion: language, locations: true, ranges: true });
    return [...forbiddenForms(tree, code), ...strangers(tree)];
  } catch (error) {
    const at = error.loc ? `${error.loc.line}:${error.loc.column + 1}` : '1:1';
    return [`${at}: ${error.message}. An old phone shows a blank page; is a dependency left untranspiled?`];
  }
}

/** Text made into code, and regular expressions that iOS before 16.4 cannot parse. */
function forbiddenForms(tree, code) {
  const problems = [];
  fullAncestor(tree, (node) => {
    const reason = reasonAgainst(node, code);
    if (reason) problems.push(`${place(node)}: ${reason}`);
  });
  return problems;
}

function reasonAgainst(node, code) {
  if (node.type === 'Literal' && node.regex && /\(\?<[=!]/.test(node.regex.pattern)) {
    return 'a look-behind in a regular expression stops iOS before 16.4 at start: write it another way.';
  }
  if (!['NewExpression', 'CallExpression'].includes(node.type)) return undefined;
  const { name } = node.callee;
  if (name !== 'eval' && name !== 'Function') return undefined;
  if (runtimeWords.includes(code.slice(...node.range))) return undefined;
  return `${name} makes code out of text, which WeChat refuses: replace the library that does it.`;
}

/** Names no scope declares, that WeChat does not give and no `typeof` stands before. */
function strangers(tree) {
  const free = new Map();
  for (const { identifier } of analyze(tree, { ecmaVersion: language, ignoreEval: true, nodejsScope: true })
    .globalScope.through) {
    if (!known.has(identifier.name) && !allowed.has(identifier.name)) free.set(identifier, identifier.name);
  }
  const problems = [];
  fullAncestor(tree, (node, _state, ancestors) => {
    if (!free.has(node) || guarded(node.name, ancestors)) return;
    problems.push(
      `${place(node)}: ${node.name} does not exist in a mini-program: go through src/platform, or ask typeof first.`,
    );
  });
  return problems;
}

const place = ({ loc }) => `${loc.start.line}:${loc.start.column + 1}`;

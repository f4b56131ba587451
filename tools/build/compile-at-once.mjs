// Engines read a function twice: once over it, for mistakes, and once in earnest when it is called. One in parentheses is
// read in earnest at once. Nearly all modules of these files are called at each start.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const files = ['taro.js', 'vendors.js', 'app.js'];

/** Puts the modules of a start into parentheses, in a mini-program built into `folder`. */
export function compileAtOnce(folder) {
  for (const name of files) {
    const file = join(folder, name);
    writeFileSync(file, inParentheses(readFileSync(file, 'utf8')));
  }
}

/** @param {string} code a file of webpack's, with the functions of its modules by their numbers */
export function inParentheses(code) {
  const ends = modulesIn(ts.createSourceFile('', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  return [0, ...ends]
    .map((at, place) => (place === 0 ? '' : place % 2 === 1 ? '(' : ')') + code.slice(at, ends[place]))
    .join('');
}

/** Where each module begins and ends, in order. */
function modulesIn(node) {
  if (ts.isObjectLiteralExpression(node) && node.properties.length > 0 && node.properties.every(isModule))
    return node.properties.flatMap(({ initializer }) => [initializer.getFullStart(), initializer.end]);
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...modulesIn(child)));
  return found;
}

function isModule(property) {
  return (
    ts.isPropertyAssignment(property) &&
    ts.isNumericLiteral(property.name) &&
    ts.isFunctionExpression(property.initializer)
  );
}

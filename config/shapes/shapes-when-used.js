const { resolve } = require('node:path');

/**
 * A Babel plug-in: a shape of valibot at the top of a file (`const shape = v.object(…)`) is built when the first value is
 * held against it. Building all of them took a start as long as drawing a page, and a start reads hardly anything.
 */
module.exports = ({ types: t }) => ({
  name: 'shapes-when-used',
  visitor: {
    Program(path) {
      const shapes = path.get('body').flatMap(declarationsOf).filter(isShape);
      if (shapes.length === 0) return;
      const later = path.scope.generateUidIdentifier('shapeWhenUsed');
      for (const { node } of shapes) {
        const call = t.callExpression(t.cloneNode(later), [t.arrowFunctionExpression([], node.init)]);
        node.init = t.addComment(call, 'leading', '#__PURE__');
      }
      const name = t.importSpecifier(later, t.identifier('shapeWhenUsed'));
      path.node.body.unshift(
        t.importDeclaration([name], t.stringLiteral(resolve(__dirname, 'shape-when-used.js'))),
      );
      path.scope.crawl();
    },
  },
});

/** What is declared at the top of a file, exported or not. */
function declarationsOf(statement) {
  const declared = statement.isExportNamedDeclaration() ? statement.get('declaration') : statement;
  return declared.isVariableDeclaration({ kind: 'const' }) ? declared.get('declarations') : [];
}

/** What contract/schema-parts.ts makes shapes with. */
const makers = ['bounded', 'short', 'knownOr'];

function isShape(declaration) {
  return makesShape(declaration.get('init'));
}

/** Our files call valibot `v`; an object of shapes is spread into others. */
function makesShape(made) {
  if (made.isObjectExpression()) {
    const all = made.get('properties');
    return all.length > 0 && all.every((one) => one.isObjectProperty() && makesShape(one.get('value')));
  }
  if (!made.isCallExpression()) return false;
  const { callee } = made.node;
  return callee.object?.name === 'v' || makers.includes(callee.name);
}

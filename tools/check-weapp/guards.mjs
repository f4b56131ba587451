/**
 * Whether a name is used only where a `typeof` has shown that it exists: as the operand of typeof itself,
 * or in the branch of an if, ?:, && or || that is taken only then.
 *
 * @param ancestors from the program down to the identifier itself
 */
export function guarded(name, ancestors) {
  return ancestors.some((parent, depth) => {
    const child = ancestors[depth + 1];
    return child !== undefined && (isTypeof(parent) || provesIn(parent, child, name));
  });
}

const isTypeof = (node) => node.type === 'UnaryExpression' && node.operator === 'typeof';

function provesIn(parent, child, name) {
  switch (parent.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      if (child === parent.test) return false;
      return proves(parent.test, name, child === parent.consequent);
    case 'LogicalExpression':
      return child === parent.right && proves(parent.left, name, parent.operator === '&&');
    default:
      return false;
  }
}

/** Whether the name surely exists once the test came out as `outcome`. */
function proves(test, name, outcome) {
  switch (test.type) {
    case 'UnaryExpression':
      return test.operator === '!' && proves(test.argument, name, !outcome);
    case 'SequenceExpression':
      return proves(test.expressions.at(-1), name, outcome);
    case 'LogicalExpression':
      return provesByEither(test, name, outcome);
    case 'BinaryExpression':
      return provesByType(test, name, outcome);
    default:
      return false;
  }
}

/** After a true `a && b` both are true, after a true `a || b` only one is known to be; false is the mirror. */
function provesByEither({ operator, left, right }, name, outcome) {
  const sides = [left, right].map((side) => proves(side, name, outcome));
  return operator === (outcome ? '&&' : '||') ? sides.some(Boolean) : sides.every(Boolean);
}

/** `typeof x === "object"`, `"undefined" != typeof x`, and the minifier's `typeof x < "u"`. */
function provesByType({ left, operator, right }, name, outcome) {
  const [query, word] = isTypeof(left) ? [left, right] : [right, left];
  if (!isTypeof(query) || query.argument.name !== name || word.type !== 'Literal') return false;
  if (operator === '<' || operator === '>')
    return query === left && word.value === 'u' && (operator === '<') === outcome;
  const equal = operator.startsWith('=');
  return equal === outcome ? word.value !== 'undefined' : word.value === 'undefined';
}

import { readdirSync, readFileSync } from 'node:fs';

const content = new URL('../../src/content/', import.meta.url);

/** A file of src/content as data. */
export const read = (name) => JSON.parse(readFileSync(new URL(name, content), 'utf8'));

/** Every article, in the order of the list. */
export function articles() {
  const files = readdirSync(new URL('policies/', content)).filter((name) => name.endsWith('.json'));
  const byId = new Map(files.map((name) => [name.slice(0, -'.json'.length), read(`policies/${name}`)]));
  return inOrder(read('policy-order.json'), byId);
}

/**
 * Puts articles in the order that was chosen by hand; one that nobody has placed yet comes after the last
 * of its group and kind, or at the end. A place whose article is gone is dropped.
 */
function inOrder(order, byId) {
  const placed = order.filter((id) => byId.has(id)).map((id) => byId.get(id));
  const unplaced = [...byId].filter(([id]) => !order.includes(id)).map(([, article]) => article);
  for (const article of unplaced) {
    const last = placed.findLastIndex(({ kind, group }) => kind === article.kind && group === article.group);
    placed.splice(last < 0 ? placed.length : last + 1, 0, article);
  }
  return placed;
}

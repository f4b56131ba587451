// Run by hand: asks every address that an article's sources give, and lists those that do not answer.
// Government sites refuse some networks; a failure here is a reason to look, not a proof.
import { articles, read } from './articles.mjs';

const shared = read('article-parts/sources.json');
const patienceMs = 20_000;

function addresses() {
  const found = new Map();
  for (const { id, sources } of articles()) {
    for (const source of sources) {
      const url = source.url ?? shared[source.id]?.url;
      if (url) found.set(url, [...(found.get(url) ?? []), id]);
    }
  }
  return found;
}

async function answer(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs), redirect: 'follow' });
    return response.ok ? undefined : `status ${response.status}`;
  } catch (error) {
    return error.cause?.code ?? error.name;
  }
}

let dead = 0;
for (const [url, ids] of addresses()) {
  const trouble = await answer(url);
  console.log(`${trouble ? `DEAD (${trouble})` : 'ok'}  ${url}  ${ids.join(', ')}`);
  if (trouble) dead += 1;
}
process.exitCode = dead > 0 ? 1 : 0;

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationIds } from '@contract/all-operations';
import type { Examples } from './document';

/** Every example of the contract; a missing one throws. */
export function readExamples(root: string): Examples {
  const ids = [...operationIds, 'problem'] as const;
  const entries = ids.map((id) => [
    id,
    JSON.parse(readFileSync(join(root, 'contract/examples', `${id}.json`), 'utf8')),
  ]);
  return Object.fromEntries(entries) as Examples; // one entry for each of `ids`
}

import { promisifyRequest, type UseStore } from 'idb-keyval';

/**
 * Opens one table of the browser's own database. idb-keyval's own way of opening remembers a refusal for ever, and a
 * connection that closed without a word.
 *
 * @throws when the browser refuses
 */
export async function openTable(name: string, table: string): Promise<UseStore> {
  const request = indexedDB.open(name);
  request.onupgradeneeded = () => request.result.createObjectStore(table);
  const database = await promisifyRequest(request);
  return async (mode, act) => act(database.transaction(table, mode).objectStore(table));
}

// Lays values on a phone as the program would have kept them.

/** Call once the program has been open: the key under which everything is sealed is there by then. */
export function keep(page, key, value) {
  return page.evaluate(
    async ([name, json]) => {
      const done = (request) =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const table = async (database, store, mode) =>
        (await done(indexedDB.open(database))).transaction(store, mode).objectStore(store);
      const sealing = await done((await table('jiuzhutong-key', 'keys', 'readonly')).get('v1'));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = new TextEncoder().encode(json);
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, sealing, text);
      await done((await table('jiuzhutong', 'values', 'readwrite')).put({ iv, data }, name));
    },
    [key, JSON.stringify(value)],
  );
}

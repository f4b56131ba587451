/** A request or a transaction of IndexedDB, which tells its end once. */
interface Awaited {
  result?: unknown;
  error?: unknown;
  onsuccess?: () => void;
  oncomplete?: () => void;
  onerror?: () => void;
}

function ending(act: () => unknown): Awaited {
  const request: Awaited = {};
  setTimeout(() => {
    try {
      request.result = act();
      request.onsuccess?.();
      request.oncomplete?.();
    } catch (error) {
      request.error = error;
      request.onerror?.();
    }
  });
  return request;
}

/** As much of IndexedDB as idb-keyval uses, in memory; `databases` are its tables by the database's name. */
export function aBrowserDatabase() {
  const databases = new Map<string, Map<string, unknown>>();
  const fault: { reading?: (key: string) => Error | undefined } = {};
  const objectStore = (table: Map<string, unknown>) => ({
    get transaction() {
      return ending(() => undefined);
    },
    get: (key: string) =>
      ending(() => {
        const error = fault.reading?.(key);
        if (error) throw error;
        return table.get(key);
      }),
    put: (value: unknown, key: string) => void table.set(key, value),
    delete: (key: string) => void table.delete(key),
    getAllKeys: () => ending(() => [...table.keys()]),
  });
  const open = (name: string) =>
    ending(() => {
      const table = databases.get(name) ?? new Map<string, unknown>();
      databases.set(name, table);
      return { transaction: () => ({ objectStore: () => objectStore(table) }) };
    });
  return { databases, fault, indexedDB: { open } };
}

import type { KeyValueStore } from '@/services/ports';
import type { Disk } from './storage-door';

/**
 * Values as JSON on a disk of texts. A text that is no JSON is there all the same: it comes back as it is, in a shape
 * that nobody takes for a value of his, so that it is neither called absent nor written over.
 */
export function createJsonStore(disk: Disk<string>): KeyValueStore {
  return {
    async get(key) {
      const text = await disk.get(key);
      try {
        return text === undefined ? undefined : JSON.parse(text);
      } catch {
        return { notJson: text };
      }
    },
    set: (key, value) => disk.set(key, JSON.stringify(value)),
    remove: disk.remove,
    keys: disk.keys,
  };
}

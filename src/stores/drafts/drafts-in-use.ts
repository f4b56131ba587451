import type { FormDefinition } from '@/domain/form/definition';
import { type Clock, StorageFault } from '@/services/ports';
import type { Stores } from '../context';
import type { DraftOwner, DraftStore } from './draft-state';
import { createRecordStore } from './record-draft';

/** The draft stores in use, one for each form and person or entry of theirs. */
export interface DraftsInUse {
  readonly find: Stores['draft'];
  /** Puts on the phone's storage all that stands on the screen. @throws {StorageFault} `newer` when it is not the newest */
  keep(form: FormDefinition, person: string): Promise<void>;
  /** Writes all that is only in memory, of every form: this moment may be the last. Whether all of it was written. */
  flush(): Promise<boolean>;
  /** Looks at every form whether another window has saved since. */
  look(): void;
  /** A form handed in or deleted is forgotten, so that the next one starts empty; what still holds it saves nothing. */
  forget(form: Pick<FormDefinition, 'id'>, person: string): void;
}

export function createDraftsInUse(
  create: (form: FormDefinition, person: string) => DraftStore,
  clock: Pick<Clock, 'now'>,
): DraftsInUse {
  const open = new Map<string, DraftStore>();
  const find = (form: FormDefinition, whose: DraftOwner): DraftStore => {
    const key = keyOf(form, whose);
    const store =
      open.get(key) ??
      (typeof whose === 'string'
        ? create(form, whose)
        : createRecordStore(find(whose.form, whose.person), form, whose, clock));
    open.set(key, store);
    return store;
  };
  return {
    find,
    async keep(form, person) {
      const store = find(form, person);
      await store.getState().open();
      await store.getState().look();
      const { status, saving, trouble = 'forbidden' } = store.getState();
      if (status === 'unreadable') throw new StorageFault(status);
      if (saving === 'failed') throw new StorageFault(trouble);
    },
    async flush() {
      const stores = [...open.values()];
      await Promise.all(stores.map((store) => store.getState().flush()));
      return stores.every((store) => store.getState().saving !== 'failed');
    },
    look() {
      for (const store of open.values()) void store.getState().look();
    },
    forget(form, person) {
      const key = `${form.id}:${person}`;
      for (const [one, store] of [...open])
        if (one === key || one.startsWith(`${key}/`)) {
          store.getState().close();
          open.delete(one);
        }
    },
  };
}

function keyOf(form: FormDefinition, whose: DraftOwner): string {
  if (typeof whose === 'string') return `${form.id}:${whose}`;
  return `${whose.form.id}:${whose.person}/${whose.question}.${whose.record}`;
}

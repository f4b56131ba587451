import { createStore, type StoreApi } from 'zustand/vanilla';
import { dropLostPhotos } from '@/services/housekeeping';
import { type KeptThing, keptThings } from '@/services/kept/kept-things';
import type { Outbox } from '@/services/outbox/outbox';
import type { KeyValueStore, PhotoShelf } from '@/services/ports';
import type { CasesStore } from '../cases/cases';
import type { PreferencesStore } from '../preferences';
import type { SelfCheckStore } from '../self-check';

export type { KeptThing } from '@/services/kept/kept-things';

export interface KeptState {
  /** `unreadable`: it cannot be told now what there is, and nothing is erased. */
  readonly status: 'opening' | 'open' | 'unreadable';
  readonly things: readonly KeptThing[];
  /** Values that cannot be read now; they stay as they are. */
  readonly unread: number;
  /** How the last erasing went; `partly` left something that the phone would not let go. */
  readonly erased: 'nothing' | 'done' | 'partly';
  refresh(): Promise<void>;
  erase(thing: KeptThing): Promise<void>;
  /** Everything that was shown, and the tastes of this phone. */
  eraseAll(): Promise<void>;
}

export type KeptStore = StoreApi<KeptState>;

/** The phone's storage, and what the running program remembers of it. */
export interface PhoneOfKept {
  readonly store: KeyValueStore;
  readonly photos: PhotoShelf;
  readonly outbox: Pick<Outbox, 'remove'>;
  /** What is open of a draft is forgotten, so that it is not written down again. */
  readonly forgetDraft: (form: string, person: string) => void;
  readonly memory: {
    readonly cases: CasesStore;
    readonly selfCheck: SelfCheckStore;
    readonly preferences: PreferencesStore;
  };
}

/** 这部手机上存了什么. */
export function createKeptStore(phone: PhoneOfKept): KeptStore {
  return createStore<KeptState>()((set, get) => {
    const refresh = (): Promise<void> =>
      keptThings(phone.store).then(
        (found) => set({ ...found, status: 'open' }),
        () => set({ status: 'unreadable' }),
      );
    const eraseEach = async (things: readonly KeptThing[]): Promise<void> => {
      let left = 0;
      for (const thing of things)
        await eraseOne(phone, thing).catch(() => {
          left += 1;
        });
      // Photos that nothing names any more; where that cannot be told now, the next start drops them.
      await dropLostPhotos(phone.store, phone.photos).catch(() => undefined);
      set({ erased: left === 0 ? 'done' : 'partly' });
      await refresh();
    };
    return {
      status: 'opening',
      things: [],
      unread: 0,
      erased: 'nothing',
      refresh,
      erase: (thing) => eraseEach([thing]),
      async eraseAll() {
        await eraseEach(get().things);
        const { chooseTextSize, chooseTheme, chooseVillage } = phone.memory.preferences.getState();
        chooseTextSize(1);
        chooseTheme('normal');
        chooseVillage(undefined);
      },
    };
  });
}

async function eraseOne(
  { store, outbox, forgetDraft, memory }: PhoneOfKept,
  thing: KeptThing,
): Promise<void> {
  if (thing.kind === 'draft') forgetDraft(thing.form, thing.person);
  for (const key of thing.keys) await store.remove(key);
  if (thing.kind === 'parcel' || thing.kind === 'receipt') await outbox.remove(thing.id);
  if (thing.kind === 'self-check') await memory.selfCheck.getState().drop();
  if (thing.kind === 'sign') memory.cases.setState({ cases: [], found: undefined });
}

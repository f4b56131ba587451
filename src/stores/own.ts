import { createStore, type StoreApi } from 'zustand/vanilla';
import type { FieldError } from '@/domain/failure';
import { checkAnswer } from '@/domain/form/checks';
import type { Question } from '@/domain/form/definition';
import { readAnswer } from '@/domain/form/reading';
import type { OwnContact, PeopleState } from './people';

export interface OwnState extends OwnContact {
  readonly status: 'opening' | 'open';
  /** By the field. */
  readonly wrong: Readonly<Partial<Record<'name' | 'phone', FieldError>>>;
  readonly saved?: 'saved' | 'failed' | undefined;
  /** Something was typed that is not kept yet. */
  readonly touched: boolean;
  /** Looks again at what is kept, for it may have been erased meanwhile; what is half typed stays. */
  open(): Promise<void>;
  put(typed: Partial<OwnContact>): void;
  save(): Promise<void>;
}

export type OwnStore = StoreApi<OwnState>;

/** As the form asks them, so that what is kept fits into it. */
const questions: Readonly<Record<'name' | 'phone', Question>> = {
  name: { id: 'helperName', kind: 'name' },
  phone: { id: 'helperPhone', kind: 'phone' },
};

const nobody: OwnContact = { name: '', phone: '', onPaper: false };

/** The helper's own name and phone, as they are typed and kept. */
export function createOwnStore(people: Pick<PeopleState, 'own' | 'changeOwn'>): OwnStore {
  return createStore<OwnState>()((set, get) => ({
    ...nobody,
    status: 'opening',
    wrong: {},
    touched: false,
    async open() {
      const own = await people.own();
      if (!get().touched) set({ ...nobody, ...own, status: 'open', wrong: {}, saved: undefined });
    },
    put: (typed) => set({ ...typed, touched: true, saved: undefined }),
    async save() {
      const own = readOwnTyped(get());
      const wrong = wrongIn(own);
      set({ ...own, wrong, saved: undefined });
      if (Object.keys(wrong).length > 0) return;
      const kept = await people.changeOwn(own);
      set({ touched: !kept, saved: kept ? 'saved' : 'failed' });
    },
  }));
}

function readOwnTyped({ name, phone, onPaper }: OwnContact): OwnContact {
  return {
    name: String(readAnswer(questions.name, name)),
    phone: String(readAnswer(questions.phone, phone)),
    onPaper,
  };
}

function wrongIn(own: OwnContact): OwnState['wrong'] {
  const found = (['name', 'phone'] as const).flatMap((field) => {
    const error = checkAnswer(questions[field], own[field]);
    return error ? [[field, error] as const] : [];
  });
  return Object.fromEntries(found);
}

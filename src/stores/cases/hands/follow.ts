import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Receipt } from '@/domain/case/receipt';
import { type FollowRole, followRoles } from '@/domain/case/way/case-way';
import type { Failure } from '@/domain/failure';
import { digitSigns, longestNumber } from '@/domain/typed/typed-text';
import { createCaseHands, type TypedCode } from '@/services/hands/case-hands';
import type { HandsNeeds } from './follow-code';

/** As it was typed. */
export interface Typed {
  readonly ending: string;
  readonly code: string;
  readonly role: string;
}

/** What is not there yet, by the field. */
export type Lacking = Readonly<Partial<Record<keyof Typed, true>>>;

export interface FollowState {
  readonly busy: boolean;
  readonly lacking: Lacking;
  readonly failure?: Failure | undefined;
  /** @returns the case, once this phone follows it */
  follow(typed: Typed): Promise<Receipt | undefined>;
}

export type FollowStore = StoreApi<FollowState>;

/** 用号码看别人的办理: what was typed, and what the office said to it. */
export function createFollowStore(needs: Omit<HandsNeeds, 'now'>): FollowStore {
  const hands = createCaseHands(needs);
  return createStore<FollowState>()((set, get) => {
    const send = async (read: TypedCode): Promise<Receipt | undefined> => {
      set({ busy: true });
      const followed = await hands.follow(read);
      if (followed.ok) set({ busy: false });
      else set({ busy: false, failure: followed.failure });
      return followed.ok ? followed.value : undefined;
    };
    return {
      busy: false,
      lacking: {},
      async follow(typed) {
        const read = readTyped(typed);
        set({ lacking: lackingOf(read), failure: undefined });
        return isWhole(read) && !get().busy ? send(read) : undefined;
      },
    };
  });
}

type Read = Omit<TypedCode, 'role'> & { readonly role: FollowRole | undefined };

function readTyped({ ending, code, role }: Typed): Read {
  return {
    ending: digitsOf(ending),
    code: digitsOf(code),
    role: followRoles.find((one) => one === role),
  };
}

/** Signs of other keyboards are digits too; blanks and dashes are left out. */
function digitsOf(typed: string): string {
  return typed.length > longestNumber ? '' : digitSigns(typed).replace(/\D/g, '');
}

function lackingOf({ ending, code, role }: Read): Lacking {
  return {
    ...(ending.length !== 4 && { ending: true as const }),
    ...(code.length !== 6 && { code: true as const }),
    ...(!role && { role: true as const }),
  };
}

function isWhole(read: Read): read is TypedCode {
  return Object.keys(lackingOf(read)).length === 0;
}

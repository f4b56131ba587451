import type { Receipt } from '@/domain/case/receipt';
import type { HandRole } from '@/domain/case/way/case-way';
import type { CaseToRead } from '../../cases/read-case';
import { RequestRefusal } from '../../http/refusal';
import type { WithVault } from '../../secrecy/vault';
import type { Reader, WithStore } from '../../store/store';
import type { CaseTable } from '../../store/tables';

export type CaseInHand = CaseToRead & Pick<CaseTable, 'receipt' | 'status' | 'mode' | 'received_at'>;

/** A case on one of the phones that have it, and in which part. */
export interface Hand {
  readonly found: CaseInHand;
  readonly role: HandRole;
}

/**
 * A case that the holder sent or follows.
 *
 * @throws {RequestRefusal} alike for no such case, somebody else's and an anonymous one
 */
export async function caseInHand(
  rooms: WithStore & WithVault,
  holder: string,
  receipt: string,
): Promise<Hand> {
  const found = await casesOf(rooms, holder)
    .where('receipt', '=', receipt as Receipt) // what is none finds none
    .executeTakeFirst();
  if (!found) throw new RequestRefusal('case-not-found');
  return { found, role: found.role };
}

/** The cases a holder sent or follows, each once; the part in which is the sender's before any other. */
export function casesOf({ store, vault }: WithStore & WithVault, holder: string) {
  const erased = vault.marks('erased', holder);
  return store.read
    .selectFrom('cases')
    .select(['id', 'receipt', 'kind', 'status', 'mode', 'received_at', 'sealed', 'form_version'])
    .select((is) =>
      is
        .case()
        .when(is.or([is('holder_id', '=', holder), is('former_holder', 'in', erased)]))
        .then<HandRole>('sender')
        .else(
          is
            .selectFrom('case_followers')
            .select('role')
            .whereRef('case_id', '=', 'cases.id')
            .where('case_followers.holder_id', '=', holder)
            .where('ended_at', 'is', null)
            .limit(1),
        )
        .end()
        .$castTo<HandRole>()
        .as('role'),
    )
    .where((is) =>
      is.or([
        is('holder_id', '=', holder),
        is('former_holder', 'in', erased),
        is(
          'id',
          'in',
          is
            .selectFrom('case_followers')
            .select('case_id')
            .where('case_followers.holder_id', '=', holder)
            .where('ended_at', 'is', null),
        ),
      ]),
    );
}

/** As which of those who follow a case a holder has it; who sent it follows in no part. */
export async function followerOf(
  read: Reader,
  caseId: string,
  role: HandRole,
  holder: string,
): Promise<string | undefined> {
  if (role === 'sender') return undefined;
  const { id } = await read
    .selectFrom('case_followers')
    .select('id')
    .where('case_id', '=', caseId)
    .where('holder_id', '=', holder)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

/** Whether a request to one part is for this hand: where nobody follows in that part, who sent the case has it. */
export async function isAddressed(
  read: Reader,
  caseId: string,
  to: HandRole,
  hand: HandRole,
): Promise<boolean> {
  if (to === hand) return true;
  if (hand !== 'sender') return false;
  const there = await read
    .selectFrom('case_followers')
    .select('role')
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .execute();
  return !there.some(({ role }) => role === to);
}

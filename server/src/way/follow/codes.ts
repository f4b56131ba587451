import type { Instant } from '@/domain/dates';
import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import { RequestRefusal, refusedForNow } from '../../http/refusal';
import type { WithVault } from '../../secrecy/vault';
import type { WithStore } from '../../store/store';
import type { HeldCase } from '../deeds/deed';
import { beginFollowing } from './following';

const codeMs = 15 * 60_000;
/** So long one who types a code that opens nothing any more is told why. */
const toldMs = 24 * 3600_000;

/** What stands on the screen of who sent the case. */
export interface FollowCode {
  readonly code: string;
  readonly until: Instant;
}

export function newCode({ chance, now }: WithChance & WithClock): FollowCode {
  return { code: chance.digits(6), until: (now() + codeMs) as Instant };
}

const marked = (receipt: string, code: string) => `${receipt.slice(-4)}:${code}`;

/**
 * Keeps a mark of it; one that was not used before is worth nothing from now on.
 *
 * @throws {RequestRefusal} where the same code opens another case with the same ending: the next try draws another
 */
export async function keepCode(
  { vault }: WithVault,
  { work, row, at }: HeldCase,
  { code, until }: FollowCode,
): Promise<void> {
  await work
    .deleteFrom('follow_codes')
    .where((is) =>
      is.or([
        is.and([is('case_id', '=', row.id), is('used_at', 'is', null)]),
        is('until', '<=', (at - toldMs) as Instant),
      ]),
    )
    .execute();
  const mark = vault.mark('follow', marked(row.receipt, code));
  const kept = await work
    .insertInto('follow_codes')
    .values({ code_mark: mark, case_id: row.id, until, used_at: null })
    // One that opens nothing any more gives way; one of another case that does stays.
    .onConflict((same) =>
      same
        .column('code_mark')
        .doUpdateSet({ case_id: row.id, until, used_at: null })
        .where((is) =>
          is.or([is('follow_codes.used_at', 'is not', null), is('follow_codes.until', '<=', at)]),
        ),
    )
    .returning('code_mark')
    .executeTakeFirst();
  if (!kept) throw refusedForNow('busy', 1);
}

/** The case that a code opens now, with its mark; or why it opens none. */
export async function findCode(
  { store, vault, now }: WithStore & WithVault & WithClock,
  ending: string,
  code: string,
): Promise<{ readonly code_mark: string; readonly case_id: string } | ShutCode> {
  const found = await store.read
    .selectFrom('follow_codes')
    .selectAll()
    .where('code_mark', 'in', vault.marks('follow', marked(ending, code)))
    .executeTakeFirst();
  if (!found) return 'follow-code';
  if (found.used_at !== null) return 'follow-code-used';
  return found.until > now() ? found : 'follow-code-old';
}

/** Why a code opens nothing; all of them count as a guess. */
export type ShutCode = 'follow-code' | 'follow-code-used' | 'follow-code-old';

/**
 * Uses a code up. Whoever sent the case has it anyway; who follows it already has it in the part said last.
 *
 * @throws {RequestRefusal} when it was used or revoked at this very moment
 */
export async function useCode(
  rooms: WithChance & WithClock,
  held: HeldCase,
  codeMark: string,
): Promise<void> {
  const { work, at } = held;
  const used = await work
    .updateTable('follow_codes')
    .set({ used_at: at })
    .where('code_mark', '=', codeMark)
    .where('used_at', 'is', null)
    .returning('case_id')
    .executeTakeFirst();
  if (!used) throw new RequestRefusal('follow-code-used');
  await beginFollowing(rooms, held);
}

import { createHash } from 'node:crypto';
import type { Instant } from '@/domain/dates';
import type { WithChance } from '../chance';
import type { WithClock } from '../clock';
import type { WithVault } from '../secrecy/vault';
import type { UnauditedChange, WithStore } from './store';

/** Short, because opening another costs a phone one request. */
const sessionMs = 2 * 60 * 60_000;

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Whoever a token belongs to. */
export interface Holder {
  readonly id: string;
  readonly subjectMark: string;
}

/** Whether openids are kept, sealed, to send notices to. */
export interface WithAddresses {
  readonly keepsAddresses: boolean;
}

/** A new token for a subject; the same subject always is the same holder and so keeps its cases. */
export async function startSession(
  rooms: WithStore & WithVault & WithChance & WithClock & WithAddresses,
  kind: 'device' | 'wechat',
  subject: string,
): Promise<OpenedSession> {
  const token = rooms.chance.token();
  const expiresAt = (rooms.now() + sessionMs) as Instant;
  await rooms.store.changeUnaudited(async (work) => {
    const holder = await holderOf(rooms, work, kind, subject);
    if (kind === 'wechat' && rooms.keepsAddresses) await keepAddress(rooms, work, holder, subject);
    await work
      .insertInto('sessions')
      .values({ token_hash: hashOf(token), holder_id: holder, expires_at: expiresAt })
      .execute();
  });
  return { token, expiresAt };
}

/** A holder marked with an older key is marked anew. */
async function holderOf(
  { vault, chance, now }: WithVault & WithChance & WithClock,
  work: UnauditedChange,
  kind: 'device' | 'wechat',
  subject: string,
): Promise<string> {
  const value = `${kind}:${subject}`;
  const subject_mark = vault.mark('subject', value);
  const known = await work
    .updateTable('holders')
    .set({ subject_mark })
    .where('subject_mark', 'in', vault.marks('subject', value))
    .returning('id')
    .executeTakeFirst();
  if (known) return known.id;
  const id = chance.uuid();
  const row = { id, kind, subject_mark, address_sealed: null, created_at: now() };
  await work.insertInto('holders').values(row).execute();
  return id;
}

async function keepAddress(
  { vault }: WithVault,
  work: UnauditedChange,
  holder: string,
  subject: string,
): Promise<void> {
  const address_sealed = vault.seal(subject, placeOf(holder));
  await work.updateTable('holders').set({ address_sealed }).where('id', '=', holder).execute();
}

const placeOf = (holder: string) => `holders/${holder}`;

/** An openid that wants no messages is not kept, until it comes again: then WeChat says whether it takes some. */
export async function forgetAddress({ store, vault }: WithStore & WithVault, openid: string): Promise<void> {
  const marks = vault.marks('subject', `wechat:${openid}`);
  await store.changeUnaudited((work) =>
    work.updateTable('holders').set({ address_sealed: null }).where('subject_mark', 'in', marks).execute(),
  );
}

/** The openid of a holder, where it was kept. */
export async function openidOf(
  { store, vault }: WithStore & WithVault,
  holder: string,
): Promise<string | undefined> {
  const found = await store.read
    .selectFrom('holders')
    .select('address_sealed')
    .where('id', '=', holder)
    .executeTakeFirst();
  const sealed = found?.address_sealed;
  return sealed ? vault.open(sealed, placeOf(holder)) : undefined;
}

/** Nobody for an unknown or outdated token. */
export async function holderOfToken(
  { store, now }: WithStore & WithClock,
  token: string,
): Promise<Holder | undefined> {
  const found = await store.read
    .selectFrom('sessions')
    .innerJoin('holders', 'holders.id', 'sessions.holder_id')
    .select(['holders.id', 'holders.subject_mark'])
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', now())
    // Opened while the clock ran ahead, it would last until then.
    .where('expires_at', '<=', (now() + sessionMs) as Instant)
    .executeTakeFirst();
  return found && { id: found.id, subjectMark: found.subject_mark };
}

/** A token is 32 random bytes: a plain hash is enough to make a stolen table useless. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

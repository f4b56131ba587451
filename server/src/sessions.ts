import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Transaction } from 'kysely';
import type { Instant } from '@/domain/dates';
import type { Backend } from './backend';
import type { Tables } from './database/tables';
import { Refusal } from './http/refusal';

/** Short, because opening another costs a phone one request. */
const sessionMs = 2 * 60 * 60_000;

export interface Session {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Whoever a token belongs to. */
export interface Holder {
  readonly id: string;
  readonly subjectMark: string;
}

/** A new token for a subject; the same subject always is the same holder and so keeps its cases. */
export async function startSession(
  { database, vault, chance, now }: Backend,
  kind: 'device' | 'wechat',
  subject: string,
): Promise<Session> {
  const token = chance.token();
  const expiresAt = (now() + sessionMs) as Instant;
  await database.transaction().execute(async (work) => {
    const holder = await holderOf({ vault, chance, now }, work, kind, subject);
    await work
      .insertInto('sessions')
      .values({ token_hash: hashOf(token), holder_id: holder, expires_at: expiresAt })
      .execute();
  });
  return { token, expiresAt };
}

/** A holder marked with an older key is marked anew. */
async function holderOf(
  { vault, chance, now }: Pick<Backend, 'vault' | 'chance' | 'now'>,
  work: Transaction<Tables>,
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
  await work.insertInto('holders').values({ id, kind, subject_mark, created_at: now() }).execute();
  return id;
}

/** @throws {Refusal} `signed-out` for a missing, unknown or outdated token */
export async function signedIn({ database, now }: Backend, context: Context): Promise<Holder> {
  const [, token] = /^Bearer ([\w-]{20,100})$/.exec(context.req.header('Authorization') ?? '') ?? [];
  const holder = await database
    .selectFrom('sessions')
    .innerJoin('holders', 'holders.id', 'sessions.holder_id')
    .select(['holders.id', 'holders.subject_mark'])
    .where('token_hash', '=', hashOf(token ?? ''))
    .where('expires_at', '>', now())
    .executeTakeFirst();
  if (!holder) throw new Refusal('signed-out', { headers: { 'WWW-Authenticate': 'Bearer' } });
  return { id: holder.id, subjectMark: holder.subject_mark };
}

/** A token is 32 random bytes: a plain hash is enough to make a stolen table useless. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

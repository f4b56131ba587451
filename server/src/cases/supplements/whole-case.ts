import type { SeparateConsent } from '@/domain/case/outbox';
import type { Instant } from '@/domain/dates';
import { type Answers, type AnswerValue, isBlank } from '@/domain/form/definition';
import { asOfToday } from '@/domain/form/judge-submission';
import { isRecord } from '@/domain/form/records';
import { registration } from '@/forms/registration';
import { applicationFrom, supplement } from '@/forms/supplement';
import type { Vault, WithVault } from '../../secrecy/vault';
import type { Reader } from '../../store/store';
import type { CaseSupplementTable } from '../../store/tables';
import { byCase } from '../by-case';
import { type CaseToRead, formOf } from '../read-case';
import { type Correction, isErased, openCase, type SealedCase } from '../sealed-case';

/** More answers that came after the case, as they were sent. */
export interface SupplementPart {
  readonly answers: Answers;
  readonly consents?: readonly SeparateConsent[];
  readonly receivedAt: Instant;
  readonly consent: { readonly version: string; readonly hash: string };
}

/** A case with every part of it: `answers` is what all parts say together, by the form of its kind. */
export interface WholeCase extends SealedCase {
  /** What was said at first, where the case began as 先报个名: answers to the form `registration`. */
  readonly registered?: Answers;
  /** What the case said before any part came, as the form of its kind asks it. */
  readonly first: Answers;
  /** Oldest first. */
  readonly parts: readonly SupplementPart[];
}

/**
 * Opens a case with all its parts as today's forms mean them. What is written back is what `openCase` gives.
 *
 * @throws {Error} when a row was changed or moved from outside
 */
export async function openWhole({ vault }: WithVault, read: Reader, row: CaseToRead): Promise<WholeCase> {
  const parts = await partsOf(vault, read, row.id);
  return wholeOf(row, openCase(vault, row.id, row.sealed), parts);
}

/** The same of what was opened and read before. */
export function wholeOf(
  row: Pick<CaseToRead, 'kind' | 'form_version'>,
  content: SealedCase,
  parts: readonly SupplementPart[],
): WholeCase {
  if (isErased(content)) return { ...content, first: content.answers, parts: [] };
  const isRegistered = content.form === 'registration';
  const said = asOfToday(isRegistered ? registration : formOf[row.kind], row.form_version, content.answers);
  const first = isRegistered ? applicationFrom(said) : said;
  // All that was agreed to stays on record, each with the words of its own time.
  const consents = [...(content.consents ?? []), ...parts.flatMap((part) => part.consents ?? [])];
  return {
    ...content,
    first,
    answers: corrected(
      parts.reduce((all, { answers }) => joined(all, answers), first),
      content.corrections,
    ),
    ...(consents.length > 0 && { consents }),
    ...(isRegistered && { registered: said }),
    parts,
  };
}

/** With name, place and phone as they were corrected; only applications can be. */
function corrected(answers: Answers, corrections: readonly Correction[] = []): Answers {
  const latest: Partial<Correction> = Object.assign({}, ...corrections);
  const { name, place, phone } = latest;
  return {
    ...answers,
    ...(name && { personName: name }),
    ...(place && { address: place }),
    ...(phone && { phone }),
  };
}

/** Every part of a case that came later, oldest first. */
export async function partsOf(
  vault: Vault,
  read: Reader,
  caseId: string,
): Promise<readonly SupplementPart[]> {
  return (await partsOfEach(vault, read, [caseId])).get(caseId) ?? [];
}

/** The same of several cases, read at once. */
export async function partsOfEach(
  vault: Vault,
  read: Reader,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SupplementPart[]>> {
  const rows = await read
    .selectFrom('case_supplements')
    .selectAll()
    .where('case_id', 'in', caseIds)
    .orderBy('received_at')
    .orderBy('id')
    .execute();
  return byCase(rows, (row) => openPart(vault, row));
}

function openPart(vault: Vault, row: CaseSupplementTable): SupplementPart {
  // Authenticated by the seal, so it is what `receiveSupplement` wrote.
  const { answers, consents } = JSON.parse(vault.open(row.sealed, `case_supplements/${row.id}`)) as Pick<
    SupplementPart,
    'answers' | 'consents'
  >;
  return {
    answers: asOfToday(supplement, row.form_version, answers),
    ...(consents && { consents }),
    receivedAt: row.received_at,
    consent: { version: row.consent_version, hash: row.consent_hash },
  };
}

/** The later word counts; a blank takes nothing away, and photos and people of all parts stand together. */
export function joined(earlier: Answers, later: Answers): Answers {
  const changed = Object.entries(later).map(([id, value]) => [id, joinedValue(earlier[id], value)] as const);
  return { ...earlier, ...Object.fromEntries(changed) };
}

function joinedValue(before: AnswerValue | undefined, value: AnswerValue): AnswerValue {
  if (before === undefined || isBlank(before)) return value;
  if (isBlank(value)) return before;
  return gathers(before, value) ? gathered(before, value) : value;
}

/** Entries with an id, and ids of photos; other lists (what was ticked) are said anew as a whole. */
function gathers(before: AnswerValue, value: AnswerValue): boolean {
  return [before, value].every(
    (list) => Array.isArray(list) && list.every((one) => isRecord(one) || isId(one)),
  );
}

function isId(value: AnswerValue): boolean {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
}

function gathered(before: AnswerValue, value: AnswerValue): AnswerValue {
  const idOf = (one: AnswerValue): unknown => (isRecord(one) ? one.id : one);
  const [old, news] = [before, value].map((list) => (Array.isArray(list) ? list : []));
  const again = new Map((news ?? []).map((one) => [idOf(one), one]));
  const kept = (old ?? []).map((one) => again.get(idOf(one)) ?? one);
  const known = new Set(kept.map(idOf));
  return [...kept, ...(news ?? []).filter((one) => !known.has(idOf(one)))];
}

import type { CorrectionRequest } from '@contract/case-requests';
import type { FieldError } from '@/domain/failure';
import { nameProblem } from '@/domain/typed/name-problem';
import { readPhone } from '@/domain/typed/phone-number';
import { phoneProblem } from '@/domain/typed/phone-problem';
import { readName } from '@/domain/typed/typed-text';
import { openCase, sealCase } from '../../cases/sealed-case';
import { RequestRefusal } from '../../http/refusal';
import type { WithVault } from '../../secrecy/vault';
import { type HeldCase, needAction } from './deed';

/**
 * Writes down a correction beside what was said; a new phone is from then on what the case is looked up with.
 *
 * @throws {RequestRefusal}
 */
export async function correct({ vault }: WithVault, held: HeldCase, sent: CorrectionRequest): Promise<void> {
  needAction(held, 'correct');
  const errors = problems(sent);
  if (errors.length > 0) throw new RequestRefusal('answers-rejected', { errors });
  const { work, row, at } = held;
  const { name, place } = sent;
  const phone = sent.phone === undefined ? undefined : readPhone(sent.phone);
  const correction = { at, ...(name && { name }), ...(place && { place }), ...(phone && { phone }) };
  const content = openCase(vault, row.id, row.sealed);
  const corrections = [...(content.corrections ?? []), correction];
  await work
    .updateTable('cases')
    .set({
      sealed: sealCase(vault, row.id, { ...content, corrections }),
      ...(phone && { proof_mark: vault.mark('proof', `${row.receipt}:${phone}`) }),
    })
    .where('id', '=', row.id)
    .execute();
}

function problems({ name, place, phone }: CorrectionRequest): readonly FieldError[] {
  if (name === undefined && place === undefined && phone === undefined)
    return [{ question: 'correction', code: 'missing' }];
  const wrongName = name === undefined ? undefined : nameProblem(readName(name));
  const wrongPhone = phone === undefined ? undefined : phoneProblem(readPhone(phone));
  return [
    wrongName ? { ...wrongName, question: 'name' } : [],
    wrongPhone ? { ...wrongPhone, question: 'phone' } : [],
  ].flat();
}

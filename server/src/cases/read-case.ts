import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { upgradeApplication } from '@/forms/assistance-application/upgrade';
import type { CaseTable } from '../database/tables';
import type { Vault } from '../secrecy/vault';
import { isErased, openCase, type SealedCase } from './sealed-case';

export type CaseToRead = Pick<CaseTable, 'id' | 'kind' | 'sealed' | 'form_version'>;

/**
 * Opens a case with its answers as today's form means them: one received before the form grew would otherwise stop at
 * the first question that it could not answer yet. What is written back is what `openCase` gives.
 *
 * @throws {Error} when the row was changed or moved from outside
 */
export function readCase(vault: Vault, { id, kind, sealed, form_version }: CaseToRead): SealedCase {
  const content = openCase(vault, id, sealed);
  if (kind !== 'assistance-application' || isErased(content)) return content;
  if (form_version === assistanceApplication.version) return content;
  return {
    ...content,
    answers: upgradeApplication({ answers: content.answers, typing: {} }, form_version).answers,
  };
}

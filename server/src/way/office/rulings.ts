import type { WithChance } from '../../chance';
import type { WithClock } from '../../clock';
import type { WithVault } from '../../secrecy/vault';
import type { AuditedChange } from '../../store/store';
import type { CaseRulingTable } from '../../store/way-tables';
import { sealRow } from '../sealed-row';

/** Writes down what the office ruled; earlier rulings stay, the latest of a kind holds. */
export async function writeRuling(
  { vault, chance, now }: WithVault & WithChance & WithClock,
  work: AuditedChange,
  caseId: string,
  ruling: Pick<CaseRulingTable, 'kind' | 'actor'> & { readonly content: object },
): Promise<void> {
  const id = chance.uuid();
  const { kind, actor, content } = ruling;
  const sealed = sealRow(vault, 'case_rulings', id, content);
  await work
    .insertInto('case_rulings')
    .values({ id, case_id: caseId, kind, at: now(), actor, sealed })
    .execute();
}

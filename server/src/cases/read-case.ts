import type { CaseKind } from '@/domain/case/case-timeline';
import type { FormDefinition } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import type { WithVault } from '../secrecy/vault';
import type { WithStore } from '../store/store';
import type { CaseTable } from '../store/tables';

/** The form that a kind of case answers. */
export const formOf: Readonly<Record<CaseKind, FormDefinition>> = {
  'neighbour-report': neighbourReport,
  'assistance-application': assistanceApplication,
};

export type CaseToRead = Pick<CaseTable, 'id' | 'kind' | 'sealed' | 'form_version'>;

/** The cases of a holder, erased ones too; anonymous ones are nobody's. */
export function ownCases({ store, vault }: WithStore & WithVault, holder: string) {
  return store.read
    .selectFrom('cases')
    .select(['id', 'receipt', 'kind', 'status', 'mode', 'received_at', 'sealed', 'form_version'])
    .where((is) =>
      is.or([is('holder_id', '=', holder), is('former_holder', 'in', vault.marks('erased', holder))]),
    );
}

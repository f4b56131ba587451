import type { Decision } from '@/domain/case/way/case-way';
import { dayOf } from '@/domain/dates';
import type { Region } from '@/domain/region';
import type { Vault } from '../../secrecy/vault';
import type { CaseTable } from '../../store/tables';
import type { CaseRulingTable } from '../../store/way-tables';
import type { DecisionWords } from '../office/office-words';
import { openRow } from '../sealed-row';
import type { ClockTerms } from './terms';

interface Parts {
  readonly head: Pick<CaseTable, 'status'>;
  readonly rulings: readonly CaseRulingTable[];
  readonly clocks: readonly ClockTerms[];
}

const yes: readonly CaseTable['status'][] = ['confirmed', 'published'];

/** The decision the case stands at; an earlier one of a case that was opened again is told no more. */
export function decisionOf(
  vault: Vault,
  region: Region,
  { head, rulings, clocks }: Parts,
): Decision | undefined {
  const isYes = yes.includes(head.status);
  if (!isYes && head.status !== 'not-confirmed') return undefined;
  const ruling = rulings.filter(({ kind }) => kind === 'decision').at(-1);
  if (!ruling) return undefined;
  const { conditions = [], ...words } = openRow<DecisionWords>(vault, 'case_rulings', ruling);
  const termOf = (id: ClockTerms['id']) => clocks.find((clock) => clock.id === id)?.terms[0];
  const [review, court] = [termOf('appeal'), termOf('court')];
  return {
    ...words,
    outcome: isYes ? 'given' : 'refused',
    on: dayOf(ruling.at),
    conditions,
    ...(!isYes && {
      appeal: {
        ...(region.appealOffice !== undefined && { office: region.appealOffice }),
        ...(review && { review }),
        ...(court && { court }),
      },
    }),
  };
}

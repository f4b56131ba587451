import { decisionTexts } from '@/content/messages/cases/decision';
import { alsoTexts } from '@/content/messages/cases/deeds';
import { takeBackTexts } from '@/content/messages/cases/hands/consents';
import { handsTexts } from '@/content/messages/cases/hands/hands';
import { complaintTexts } from '@/content/messages/complaints/complaint';
import type { PersonActionId } from '@/domain/case/actions/case-actions';
import { type CaseView, notKnownYet } from '@/domain/case/case-timeline';
import type { CaseWay } from '@/domain/case/way/case-way';
import { go, routes } from '@/routes';
import { wayOf } from '@/stores/cases/case-way';
import { useSelected, useStores } from '@/stores/context';
import { GoList, type GoRow } from '@/ui/go-list/go-list';
import { Section } from '../../screen/section';
import { mayNow } from '../way/hurry';

/** 还可以: what this phone may do with the case now, as the case itself says; nothing at a backend of before. */
export function Also({ view }: { readonly view: CaseView }) {
  const { cases, outbox, today } = useStores();
  const items = useSelected(outbox, (state) => state.items);
  const isOnThisPhone = useSelected(cases, (state) => state.cases.includes(view));
  const way = wayOf(view);
  const may = mayNow(view, items, today());
  // After a refusal it stands among the ways on.
  const isRefused = way?.decision?.outcome === 'refused';
  const deeds = rowsOf(view).filter(
    ({ action }) => may.includes(action) && !(isRefused && action === 'apply-again'),
  );
  const rows = deeds.map(({ action, ...row }): GoRow => ({ ...row, id: action }));
  const all = way && isOnThisPhone ? [...rows, handsRow(view, way), complainRow(view)] : rows;
  if (all.length === 0) return null;
  return (
    <Section title={alsoTexts.title}>
      <GoList rows={all} />
    </Section>
  );
}

/** Who else follows the case; the sender alone lets others follow it, and whoever looked it up by its number nobody. */
function handsRow({ receipt }: CaseView, { role }: CaseWay): GoRow {
  const words =
    role === 'sender' ? { label: handsTexts.row, note: handsTexts.rowNote } : { label: handsTexts.ownRow };
  return { ...words, id: 'hands', onTap: () => go(routes.cases.hands, { receipt }) };
}

function complainRow({ receipt }: CaseView): GoRow {
  const onTap = () => go(routes.neighbourReport.complain, { receipt });
  return { id: 'complain', label: complaintTexts.fromCase, onTap };
}

type Row = Omit<GoRow, 'id'> & { readonly action: PersonActionId };

function rowsOf({ receipt, kind }: CaseView): readonly Row[] {
  const deed = (what: string) => () => go(routes.cases.deed, { receipt, what });
  const ofKind = kind === notKnownYet ? 'assistance-application' : kind;
  return [
    { action: 'hurry', label: alsoTexts.hurry, onTap: deed('hurry') },
    { action: 'say-solved', label: alsoTexts.solved, onTap: deed('outcome') },
    {
      action: 'apply-again',
      label: decisionTexts.again,
      note: decisionTexts.againNote,
      onTap: () => go(routes.application.people),
    },
    { action: 'correct', label: alsoTexts.correct, onTap: () => go(routes.cases.correct, { receipt }) },
    { action: 'ask-for-call', label: alsoTexts.call, onTap: deed('call') },
    {
      action: 'withdraw-consent',
      label: takeBackTexts.row,
      onTap: () => go(routes.cases.consents, { receipt }),
    },
    { action: 'withdraw', label: alsoTexts.withdraw[ofKind], onTap: deed('withdrawal') },
  ];
}

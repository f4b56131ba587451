import { registrationPageTexts } from '@/content/messages/registration/pages';
import { calledWhen, registrationTexts } from '@/content/messages/registration/registration';
import { common } from '@/content/messages/screen/common';
import { type Answers, unknownAnswer } from '@/domain/form/definition';
import { maskPhone } from '@/domain/privacy';
import { findVillage, type Region } from '@/domain/region';
import type { RegisteredFor } from '@/domain/registered-for';
import { registration } from '@/forms/registration';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { SummaryList } from '@/ui/summary-list/summary-list';

const { rows } = registrationPageTexts.send;

/** The three things that go out, each with its way back. A name may hold a `|`: no mark of ours. */
export function RegisteredRows({ relation }: { relation: RegisteredFor }) {
  const { draft, region } = useStores();
  const answers = useSelected(draft(registration, relation), (state) => state.answers);
  const change = (page: string) => () =>
    go(routes.registration.question, { p: relation, page, after: 'check' });
  return (
    <SummaryList
      rows={[
        {
          id: 'name',
          label: rows.name,
          value: [String(answers.personName ?? ''), placeWords(answers, region)].filter(Boolean).join('，'),
          verbatim: true,
          onChange: change('name'),
        },
        {
          id: 'phone',
          label: rows.reach(calledWhen[relation]),
          value: reachWords(answers, relation),
          onChange: change('reach'),
        },
        {
          id: 'urgency',
          label: rows.urgency,
          value: optionWords('urgency', answers.urgency),
          onChange: change('reach'),
        },
      ]}
    />
  );
}

function placeWords({ village, place }: Answers, region: Region): string {
  const listed = findVillage(region, String(village ?? ''))?.name;
  return [listed, String(place ?? '')].filter(Boolean).join('，');
}

/** Covered but for its end: somebody may be looking over the shoulder. */
function reachWords({ phone }: Answers, relation: RegisteredFor): string {
  if (phone === unknownAnswer)
    return registrationTexts(relation).questions.phone?.options?.[unknownAnswer]?.label ?? common.unknown;
  return maskPhone(String(phone ?? ''));
}

function optionWords(question: string, value: Answers[string] | undefined): string {
  return registrationTexts('self').questions[question]?.options?.[String(value)]?.label ?? '';
}

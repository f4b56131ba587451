import {
  decisionTexts,
  lastDayWords,
  monthWords,
  spokenDecision,
  sumWords,
} from '@/content/messages/cases/decision';
import { wayTexts } from '@/content/messages/cases/way';
import { common } from '@/content/messages/screen/common';
import type { Decision } from '@/domain/case/way/case-way';
import { type Day, daysBetween } from '@/domain/dates';
import { useStores } from '@/stores/context';
import { unmarked } from '@/ui/phrases/sentences';
import { TurnCard, type TurnLine } from '@/ui/turn-card/turn-card';
import { useReadAloud } from '../../screen/use-read-aloud';

/** What was decided, why, and what the person may still do; a refusal looks like no success. */
export function DecisionCard({ decision }: { readonly decision: Decision }) {
  const today = useStores().today();
  const sentence = spokenDecision(decision);
  const speak = useReadAloud({ sentences: [sentence] });
  return (
    <TurnCard
      lines={linesOf(decision, today)}
      speak={speak && { ...speak, label: speak.label === common.read ? wayTexts.read : speak.label }}
      sentence={sentence}
    />
  );
}

function linesOf(decision: Decision, today: Day): readonly TurnLine[] {
  if (decision.outcome === 'given') return givenLines(decision);
  return decision.outcome === 'refused'
    ? refusedLines(decision, today)
    : [resultLine(decision, decisionTexts.unknown)];
}

function resultLine({ on }: Decision, value: string): TurnLine {
  return { id: 'result', label: decisionTexts.resultLabel, value, note: decisionTexts.on(on) };
}

function givenLines(decision: Decision): readonly TurnLine[] {
  const { given } = decision;
  const told = given ? `${decisionTexts.given}，|${sumWords(given)}` : decisionTexts.given;
  return [
    { ...resultLine(decision, told), tone: 'accent' },
    ...(given?.fromMonth
      ? [
          {
            id: 'from',
            label: decisionTexts.fromLabel,
            value: monthWords(given.fromMonth),
            note: given.paidHow,
          },
        ]
      : []),
    ...(given?.formula ? [{ id: 'how', label: decisionTexts.howLabel, value: unmarked(given.formula) }] : []),
    { id: 'todo', label: wayTexts.todoLabel, value: wayTexts.nothing },
  ];
}

function refusedLines(decision: Decision, today: Day): readonly TurnLine[] {
  const unmet = decision.conditions.find(({ state }) => state === 'unmet');
  const until = decision.appeal?.review?.until;
  return [
    { ...resultLine(decision, decisionTexts.refused), note: decisionTexts.over(decision.on) },
    ...(unmet
      ? [{ id: 'why', label: decisionTexts.whyLabel, value: decisionTexts.unmet(unmarked(unmet.words)) }]
      : []),
    {
      id: 'can',
      label: decisionTexts.canLabel,
      value: decisionTexts.canAppeal,
      note: until && lastDayWords(until, daysBetween(today, until.day)),
    },
  ];
}

import { useState } from 'react';
import { decisionTexts } from '@/content/messages/cases/decision';
import { spokenLines } from '@/content/messages/cases/parts/spoken-lines';
import { termLines } from '@/content/messages/cases/term';
import { askedFor, dueWords, toldWords, wayTexts } from '@/content/messages/cases/way';
import { common } from '@/content/messages/screen/common';
import type { CaseView } from '@/domain/case/case-timeline';
import { isInHand, type ThreeLines, type Told } from '@/domain/case/way/three-lines';
import type { Day } from '@/domain/dates';
import { Box } from '@/ui/box/box';
import { TurnCard, type TurnLine } from '@/ui/turn-card/turn-card';
import { Paragraph } from '../../screen/section';
import { useReadAloud } from '../../screen/use-read-aloud';
import { useHurried } from './hurry';
import { useIsQuiet } from './use-is-quiet';

/** 现在轮到谁 · 最迟哪天 · 要您做什么, and all of it as one sentence to hear. */
export function TurnOfCase({ view, lines }: { readonly view: CaseView; readonly lines: ThreeLines }) {
  const [isOpen, setOpen] = useState(false);
  const sentence = spokenLines(lines);
  const speak = useReadAloud({ sentences: [sentence] });
  const isQuiet = useIsQuiet(view);
  const hurried = useHurried(view);
  const due = {
    ...dueLine(lines, hurried),
    isOpen,
    ...(hasTerms(lines) && { onTap: () => setOpen(!isOpen) }),
  };
  const toldDue = isInHand(lines.told) ? [due] : [];
  return (
    <TurnCard
      lines={[turnLine(lines), ...toldDue, todoLine(lines, isQuiet && hurried === undefined)]}
      speak={speak && { ...speak, label: speak.label === common.read ? wayTexts.read : speak.label }}
      sentence={sentence}
    />
  );
}

const tones: Readonly<Partial<Record<Told, TurnLine['tone']>>> = {
  you: 'wait',
  other: 'wait',
  office: 'accent',
  district: 'accent',
  given: 'accent',
};

function turnLine({ told }: ThreeLines): TurnLine {
  const label = told === 'given' ? decisionTexts.resultLabel : wayTexts.turnLabel;
  return { id: 'turn', label, value: toldWords[told], tone: tones[told] };
}

function dueLine({ due }: ThreeLines, hurried: Day | undefined): TurnLine {
  const { value, note } = dueWords(due, hurried);
  const tone = due.kind === 'day' && due.late ? 'danger' : undefined;
  return { id: 'due', label: wayTexts.dueLabel, value, note, tone, opened: <Terms due={due} /> };
}

function hasTerms({ due }: ThreeLines): boolean {
  return due.kind !== 'none';
}

function Terms({ due }: { readonly due: ThreeLines['due'] }) {
  if (due.kind === 'none') return null;
  return due.waiting.terms.map((term) => (
    <Box key={`${term.document}${term.article ?? ''}`}>
      {termLines(term).map((line) => (
        <Paragraph key={line} quiet text={line} />
      ))}
    </Box>
  ));
}

function todoLine({ told, todo, more, due }: ThreeLines, isQuiet: boolean): TurnLine {
  const line = { id: 'todo', label: wayTexts.todoLabel };
  if (todo.length > 0) {
    const value = todo.map(askedFor).join('||');
    return { ...line, value, note: more > 0 ? wayTexts.more(more) : wayTexts.also };
  }
  if (told === 'you') return { ...line, value: wayTexts.look };
  const isLate = due.kind === 'day' && due.late;
  const still = isLate ? wayTexts.mayHurry : wayTexts.stillOn;
  return { ...line, value: wayTexts.nothing, note: isQuiet && isInHand(told) ? still : undefined };
}

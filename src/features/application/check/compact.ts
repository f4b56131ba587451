import type { FormTexts } from '@/content/form-texts';
import { applicationTexts } from '@/content/messages/application/application';
import { compactWords } from '@/content/messages/application/check-words';
import { applicationPageTexts } from '@/content/messages/application/pages';
import { papers as paperNames } from '@/content/messages/application/paper-words';
import { common } from '@/content/messages/screen/common';
import { paperIds } from '@/domain/case/paper';
import { type Answers, type FormTask, unknownAnswer } from '@/domain/form/definition';
import { recordsOf } from '@/domain/form/records';
import { type SummaryLine, summarise } from '@/domain/form/summary';
import { taskForm } from '@/domain/form/tasks';
import { plain } from '@/domain/marked-text';
import { fen, formatYuan } from '@/domain/money';
import type { Region } from '@/domain/region';
import { assistanceApplication } from '@/forms/application/application';
import { stateWords } from '../papers/done-papers';
import { papersByState } from '../papers/papers-by-state';
import { isShown } from './check-rows';
import { checkLineWords } from './line-words';

/** One line of a part: words that stand alone, or a label with its value. */
export interface CompactLine {
  readonly id: string;
  /** Bold at the beginning: whom the line is about. */
  readonly name?: string | undefined;
  readonly label?: string | undefined;
  readonly words: string;
  readonly unknown?: boolean | undefined;
}

interface Shown {
  readonly region: Region;
  /** Numbers of people are not covered. */
  readonly shown: boolean;
}

/** Labelled one by one; anything else of a part runs on in one line. */
const labelled: readonly string[] = ['amount', 'number', 'long-text', 'records', 'choices', 'receipt'];
/** What the title of their part asks already, as it does of somebody's own words. */
const titled: readonly string[] = ['troubles', 'reported'];

/** A part in few lines: of people one each, of money one a sum, of all else one together. */
export function compactLines(task: FormTask, answers: Answers, how: Shown): readonly CompactLine[] {
  if (task.id === 'papers') return paperLines(answers);
  const lines = summarise(taskForm(assistanceApplication, task), answers).filter(
    (line) => !line.blank && isShown(line, answers),
  );
  const name = task.id === 'members' ? String(answers.personName ?? '') : undefined;
  const isApart = ({ question: { kind, id } }: SummaryLine) =>
    labelled.includes(kind) && !titled.includes(id);
  const running = lines.filter((line) => !isApart(line));
  const words = running.flatMap((line) => wordsAlone(line, how)).join('，');
  const apart = lines.filter(isApart);
  return [
    ...(words === '' ? [] : [{ id: task.id, name, words }]),
    ...apart.flatMap((line) => (line.records ? memberLines(line, how) : [labelledLine(line, how)])),
  ];
}

function paperLines(answers: Answers): readonly CompactLine[] {
  const { done } = papersByState(answers);
  return paperIds
    .filter((paper) => done.includes(paper))
    .map((paper) => ({ id: paper, label: paperNames[paper].name, words: stateWords(answers, paper) }));
}

function labelledLine(line: SummaryLine, { region, shown }: Shown): CompactLine {
  const { question, value } = line;
  return {
    id: question.id,
    ...(question.kind !== 'long-text' && {
      label: plain(applicationTexts.questions[question.id]?.label ?? question.id),
    }),
    words: plain(amountWords(line) ?? checkLineWords(line, region, shown)),
    unknown: value === unknownAnswer,
  };
}

/** A sum alone: what a year's comes to in a month was told where it was typed. */
function amountWords({ question, value }: SummaryLine): string | undefined {
  const isSum = question.kind === 'amount' && typeof value === 'number';
  return isSum ? common.yuan(formatYuan(fen(value))) : undefined;
}

/** One line for each entry of a list, its name first. */
function memberLines({ question, value, records = [] }: SummaryLine, how: Shown): readonly CompactLine[] {
  const texts = applicationTexts.questions[question.id]?.records;
  const first = question.records?.questions[0]?.id ?? '';
  return recordsOf(value).map((record, place) => ({
    id: `${question.id}.${record.id}`,
    name: String(record[first] || plain(texts?.unnamed ?? '')),
    words: (records[place] ?? [])
      .filter((line) => line.question.id !== first && !line.blank && isTold(line, record))
      .flatMap((line) => wordsAlone(line, how, texts?.form))
      .join('，'),
  }));
}

/** An age group that no number tells. */
function isTold({ question }: SummaryLine, record: Answers): boolean {
  const number = question.ageFrom && record[question.ageFrom];
  return number === undefined || number === '' || number === unknownAnswer;
}

function wordsAlone(
  line: SummaryLine,
  { region, shown }: Shown,
  texts: FormTexts = applicationTexts,
): readonly string[] {
  const alone = compactWords[line.question.id]?.[String(line.value)];
  const words = shortNumber(line, plain(alone ?? checkLineWords(line, region, shown, texts)));
  return words === '' ? [] : [words];
}

/** Of a covered identity number its end alone: a row of stars fills a line and tells nothing. */
function shortNumber({ question }: SummaryLine, words: string): string {
  return question.kind === 'id-number'
    ? words.replace(/\d*\*{2,}/, `${applicationPageTexts.check.ending} `)
    : words;
}

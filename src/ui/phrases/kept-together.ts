import { lineAtoms, signsOfAtoms } from '@/content/typography/line-atoms';
import { withoutMarks } from './sentences';

/** A piece of running text; what is kept breaks over no line. */
export interface TextRun {
  readonly text: string;
  readonly kept: boolean;
}

/** As wide as a card is at 320 px and the largest text, in Chinese characters. */
const maxWidth = 8.85;
/** The last line holds at least these, so that no one or two characters stand alone. */
const tailLength = 4;
const maxTail = 6;

const closing = /[，。、；：！？）」”》…,.!?)]/;
const opening = /[（「“《(]/;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Running text in pieces: numbers with their units, dates, phone numbers, masked names and short quotations are kept
 * on one line, and so is the tail, the last phrase where it is short. All else breaks where the line ends.
 */
export function textRunsOf(marked: string, goesOn = false): readonly TextRun[] {
  const text = withoutMarks(marked);
  if (!goesOn && widthOf(text) <= maxTail) return [{ text, kept: false }];
  const kept = atomsIn(text);
  return cut(text, goesOn ? kept : withTail(kept, text, tailStart(marked, text)));
}

function atomsIn(text: string): readonly Range[] {
  if (!signsOfAtoms.test(text)) return [];
  return [...text.matchAll(lineAtoms)]
    .map((found) => withSigns(text, { from: found.index, to: found.index + found[0].length }))
    .filter(({ from, to }) => to - from > 1 && widthOf(text.slice(from, to)) <= maxWidth);
}

/** Signs that belong to a piece stay with it: closing ones follow, opening ones lead. */
function withSigns(text: string, { from, to }: Range): Range {
  let [start, end] = [from, to];
  while (end < text.length && closing.test(text.charAt(end))) end += 1;
  while (start > 0 && opening.test(text.charAt(start - 1))) start -= 1;
  return { from: start, to: end };
}

/** Signs at the beginning of a text that belong to what stands before it: no line begins with them. */
export function closingSigns(text: string): string {
  return text.slice(0, withSigns(text, { from: 0, to: 0 }).to);
}

/** Signs at the end of a text that belong to what stands behind it: no line ends with them. */
export function openingSigns(text: string): string {
  return text.slice(withSigns(text, { from: text.length, to: text.length }).from);
}

function tailStart(marked: string, text: string): number {
  const last = marked.slice(marked.lastIndexOf('|') + 1).trimStart();
  const short = last.length >= tailLength && widthOf(last) <= maxTail;
  return text.length - (short ? last.length : tailLength);
}

/** A tail that would cut an atom begins before it or, too wide then, after it. */
function withTail(ranges: readonly Range[], text: string, start: number): readonly Range[] {
  const cutAtom = ranges.find(({ from, to }) => from < start && start < to) ?? { from: start, to: start };
  const isTooWide = widthOf(text.slice(cutAtom.from)) > maxWidth;
  const from = isTooWide ? cutAtom.to : cutAtom.from;
  return [...ranges.filter(({ to }) => to <= from), { from, to: text.length }];
}

function cut(text: string, ranges: readonly Range[]): readonly TextRun[] {
  const pieces: TextRun[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    if (from < at) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), kept: false });
    pieces.push({ text: text.slice(from, to), kept: true });
    at = to;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), kept: false });
  return pieces;
}

/** In Chinese characters: a digit or letter is about half of one, a space or hyphen a third. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
}

function signWidth(sign: string): number {
  if (/[ .,–~-]/.test(sign)) return 0.33;
  return /[\x20-\x7e]/.test(sign) ? 0.56 : 1;
}

import type { CaseView } from '@/domain/case/case-timeline';
import type { CaseWay } from '@/domain/case/way/case-way';
import { type ThreeLines, threeLinesOf } from '@/domain/case/way/three-lines';
import { readWay } from '@/services/api/read-way';

const read = new WeakMap<CaseView, CaseWay | undefined>();

/** The way of a case, read once for each answer of the office; apart from the other stores, for home does without. */
export function wayOf(view: CaseView): CaseWay | undefined {
  if (!read.has(view)) read.set(view, readWay(view));
  return read.get(view);
}

/** The three lines of a case, as far as its backend tells them. */
export function linesOf(view: CaseView): ThreeLines {
  return threeLinesOf(view, wayOf(view)?.waiting);
}

import type { MarkedText } from '@/domain/marked-text';
import type { Pen } from '@/domain/photo/painting';
import { type Style, wrap } from './paint-words';

export interface Headline {
  readonly lines: readonly string[];
  /** No phrase and no bracket is torn, and no one or two characters stand alone on the last line. */
  readonly whole: boolean;
}

const bracketed = /（[^）]*）/g;
const signs = /[（），。、？！]/g;
/** Fewer letters than these look lost on a line. */
const fewest = 3;

/** A title's lines at one size; of several sizes the largest at which it is whole is the one to take. */
export function headlineOf(pen: Pen, title: MarkedText, style: Style, width: number): Headline {
  // What stands in brackets is one name: it breaks nowhere, whatever marks it has.
  const kept = title.replace(bracketed, (name) => name.replace(/\|/g, ''));
  const lines = wrap(pen, kept, style, width);
  const fits = kept.split('|').every((phrase) => lines.some((line) => line.includes(phrase)));
  const last = (lines[lines.length - 1] ?? '').replace(signs, '');
  return { lines, whole: fits && (lines.length === 1 || last.length >= fewest) };
}

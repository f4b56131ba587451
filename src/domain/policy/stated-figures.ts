import { type MarkedText, plain } from '../marked-text';

/** What sentences may state where the reader lives. */
export interface Sayable {
  /** Figures that may be shown, by id, as they are said: `630元/月`. */
  readonly figures: ReadonlyMap<string, string>;
  /** In place of a sentence whose figure may not be shown; without its full stop. */
  readonly ask: MarkedText;
}

const named = /\{(:?)([a-z][a-z0-9-]*)\}/g;
const sentence = /(?:(?!\|\|)[^。！？；])+[。！？；]?(?:\|\|)?/g;

/** Ids of the figures that a text states, `{rural-standard}`, or only speaks of, `{:rural-standard}`. */
export function figuresNamed(text: string): readonly string[] {
  return [...text.matchAll(named)].flatMap(([, , id = '']) => (id === 'hotline' ? [] : id));
}

/** Characters of a text once its figures are put in; `12345元/月` is as long as one gets. */
export function lengthSaid(text: string): number {
  return text.replace(named, (mark, quiet: string, id: string) => {
    if (id === 'hotline') return mark;
    return quiet === '' ? '12345元/月' : '';
  }).length;
}

/** Whether all figures a text names may be shown. */
export function mayBeSaid(text: string, { figures }: Sayable): boolean {
  return figuresNamed(text).every((id) => figures.has(id));
}

/**
 * Puts figures where a text states them, `{rural-standard}`.
 *
 * Sentence by sentence: one that states a figure which may not be shown gives way to the words that ask,
 * told once; one that only speaks of such a figure, `{:rural-standard}`, is left out.
 */
export function sayFigures(text: MarkedText, sayable: Sayable): MarkedText {
  if (figuresNamed(text).length === 0) return text;
  const ask = text.includes('|') ? sayable.ask : plain(sayable.ask);
  const said = (text.match(sentence) ?? []).map((one) => say(one, { ...sayable, ask }));
  const firstAsk = said.findIndex((one) => one.startsWith(ask));
  return said
    .filter((one, place) => !one.startsWith(ask) || place === firstAsk)
    .join('')
    .replace(/\|\|$/, '');
}

function say(one: string, sayable: Sayable): string {
  if (mayBeSaid(one, sayable)) return filled(one, sayable);
  const states = [...one.matchAll(named)].some(([, quiet]) => quiet === '');
  return states ? `${sayable.ask}${/[。！？；]?(?:\|\|)?$/.exec(one)?.[0] ?? ''}` : '';
}

function filled(one: string, { figures }: Sayable): string {
  return one.replace(named, (mark, quiet: string, id: string) =>
    id === 'hotline' ? mark : quiet === '' ? (figures.get(id) ?? '') : '',
  );
}

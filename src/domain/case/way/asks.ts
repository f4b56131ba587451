/** What the office asks of somebody, as far as home tells it. */
export interface Ask {
  readonly id: string;
  readonly words: string;
  /** 「…前最好」: a day, past which nothing is lost. */
  readonly wishedBy?: string;
}

/** Later than any day: what nobody wished by a day comes last. */
const noDay = '9';

/**
 * What of a case this phone is asked for and has not answered, the earliest wished day first. Home carries no schema of
 * the whole way: each field is looked at by itself, and what does not read as an ask is none.
 *
 * @returns nothing where nobody is waited for, the office neither: then the status of the case tells, as on its page
 */
export function asksOf(way: unknown): readonly Ask[] | undefined {
  const open = listIn(way, 'waiting').filter((one) => !isIn(one, 'got'));
  if (open.length === 0) return undefined;
  return open
    .filter((one) => textIn(one, 'who') === 'person' && listIn(one, 'ways').length > 0)
    .flatMap(askOf)
    .sort((a, b) => (a.wishedBy ?? noDay).localeCompare(b.wishedBy ?? noDay));
}

function askOf(waiting: unknown): readonly Ask[] {
  const id = textIn(waiting, 'id');
  const asked = fieldOf(waiting, 'asked');
  const wishedBy = textIn(asked, 'wishedBy');
  return id === '' ? [] : [{ id, words: textIn(asked, 'words'), ...(wishedBy !== '' && { wishedBy }) }];
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined; // any field of what is an object
}

function isIn(value: unknown, name: string): boolean {
  return fieldOf(value, name) !== undefined;
}

function textIn(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : '';
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}

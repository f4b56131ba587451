/** Words of a command with `--name value` taken out of them; a name that stands twice has both values. */
export interface CommandOptions {
  readonly words: readonly string[];
  readonly all: (name: string) => readonly string[];
  readonly one: (name: string) => string | undefined;
  /** Names that the command does not know. */
  readonly unknown: readonly string[];
}

export function readOptions(typed: readonly string[], known: readonly string[]): CommandOptions {
  const words: string[] = [];
  const values: (readonly [name: string, value: string])[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at] ?? '';
    if (word.startsWith('--')) {
      values.push([word.slice(2), typed[at + 1] ?? '']);
      at += 1;
    } else words.push(word);
  }
  const all = (name: string) => values.filter(([one]) => one === name).map(([, value]) => value.trim());
  return {
    words,
    all,
    one: (name) => all(name).at(-1),
    unknown: values.map(([name]) => name).filter((name) => !known.includes(name)),
  };
}

/** Only what was said: a value left out is no value. */
export function said<Value, const Name extends string>(
  values: Readonly<Record<Name, Value | undefined>>,
): Partial<Record<Name, Value>> {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as Partial<Record<Name, Value>>; // the same names
}

import * as v from 'valibot';

/** One place in an answer that a newer backend may change: a word out of a list, or an object that may grow a field. */
export interface Place {
  readonly kind: 'word' | 'object';
  readonly path: readonly (string | number)[];
  readonly schema: v.GenericSchema;
}

/** What valibot's schemas hold besides their type, as far as the contract uses it. */
interface Parts {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly items?: readonly v.GenericSchema[];
  readonly rest?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly options?: readonly unknown[];
}

const partsOf = (schema: v.GenericSchema): Parts => schema as Parts;

/** Every word and object of a value, as its schema sees them. */
export function placesOf(
  schema: v.GenericSchema,
  value: unknown,
  path: Place['path'] = [],
): readonly Place[] {
  const { wrapped, options = [] } = partsOf(schema);
  if (wrapped) return value === undefined || value === null ? [] : placesOf(wrapped, value, path);
  if (schema.type === 'union') return placesOf(optionFor(options, value), value, path);
  if (schema.type === 'picklist' || schema.type === 'literal') return [{ kind: 'word', path, schema }];
  return [...ownPlace(schema, path), ...partsWithin(schema, value).flatMap((one) => inside(one, path))];
}

function ownPlace(schema: v.GenericSchema, path: Place['path']): readonly Place[] {
  return partsOf(schema).entries ? [{ kind: 'object', path, schema }] : [];
}

type Within = readonly [key: string | number, schema: v.GenericSchema, value: unknown];

function inside([key, schema, value]: Within, path: Place['path']): readonly Place[] {
  return placesOf(schema, value, [...path, key]);
}

function partsWithin(schema: v.GenericSchema, value: unknown): readonly Within[] {
  const { entries, item, items, rest } = partsOf(schema);
  if (entries) {
    const fields = value as Record<string, unknown>; // its schema takes it
    return Object.entries(entries).map(([key, one]) => [key, one, fields[key]]);
  }
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown, at): Within[] => {
    const found = items?.[at] ?? rest ?? item;
    return found ? [[at, found, one]] : [];
  });
}

function optionFor(options: readonly unknown[], value: unknown): v.GenericSchema {
  const found = (options as readonly v.GenericSchema[]).find((option) => v.is(option, value));
  if (!found) throw new Error('no option takes the example');
  return found;
}

/** Every list of words anywhere in a schema, reached by an example or not. */
export function wordListsOf(schema: v.GenericSchema): readonly v.GenericSchema[] {
  if (schema.type === 'picklist' || schema.type === 'literal') return [schema];
  const { entries, item, items = [], rest, wrapped, options = [] } = partsOf(schema);
  const within = [...Object.values(entries ?? {}), item, ...items, rest, wrapped, ...options];
  return within.flatMap((one) => (one ? wordListsOf(one as v.GenericSchema) : []));
}

/** The value with what stands at a place changed; the value itself stays as it is. */
export function changedAt(
  value: unknown,
  [key, ...rest]: Place['path'],
  change: (old: unknown) => unknown,
): unknown {
  if (key === undefined) return change(value);
  const copy = structuredClone(value) as Record<string | number, unknown>; // a place inside it exists
  copy[key] = changedAt(copy[key], rest, change);
  return copy;
}

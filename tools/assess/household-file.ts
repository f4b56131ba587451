import * as v from 'valibot';
import { type Day, parseDay } from '../../src/domain/dates';
import type { Household } from '../../src/domain/household';
import { yuan } from '../../src/domain/money';
import { type SchemeId, schemes } from '../../src/domain/scheme';
import { titleNow } from './former-titles';
import words from './words.json';

/** A household as an officer writes it: Chinese keys and words, sums in 元. */
export interface HouseholdFile {
  readonly title: string;
  readonly day: Day;
  readonly household: Household;
  readonly expected: Readonly<Partial<Record<SchemeId, Expected>>>;
}

/** What the office would say; lists name conditions by their titles of today and need not be complete. */
export interface Expected {
  readonly outcome: string;
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  readonly unknown: readonly string[];
  readonly presumed: readonly string[];
  /** A sum a month, or the least and most. */
  readonly monthly?: readonly [number, number] | undefined;
  readonly insteadOf?: string | undefined;
}

/** Every scheme by its short name. */
export const schemeWords: Readonly<Record<string, string>> = words.values.receiving;

/**
 * Reads a household file. A word it does not know is an error naming the word and where it stands.
 *
 * @throws {Error} in Chinese, for the person who wrote the file
 */
export function readHouseholdFile(raw: unknown): HouseholdFile {
  const file = parse(fileSchema, raw, '文件');
  const day = parseDay(file.日期);
  if (!day) throw new Error(`日期：没有这一天「${file.日期}」`);
  const parsed: unknown = parse(householdSchema, translated(file.家庭, '家庭', ''), '家庭');
  const household = parsed as Household; // every word has gone through words.json, every shape through the schema
  return {
    title: file.说明,
    day,
    household,
    expected: expectations(file.预期 ?? {}),
  };
}

const texts = v.optional(v.array(v.string()), []);
const number = v.number();

const fileSchema = v.strictObject({
  说明: v.string(),
  依据: v.optional(v.string()),
  日期: v.string(),
  家庭: v.record(v.string(), v.unknown()),
  预期: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        结果: v.string(),
        满足: texts,
        没满足: texts,
        先定哪一类: texts,
        还不清楚: texts,
        每月金额: v.optional(v.union([number, v.tuple([number, number])])),
        已有更合适的: v.optional(v.string()),
      }),
    ),
  ),
});

/** 元 to 分 here and nowhere else; whether a sum is possible is `problemsIn`'s to say. */
const fenOf = v.pipe(number, v.transform(yuan));
const sum = v.exactOptional(
  v.union([fenOf, v.strictObject({ least: v.exactOptional(fenOf), most: v.exactOptional(fenOf) })]),
);
const yes = v.exactOptional(v.boolean());
const whole = v.exactOptional(number);
const word = v.exactOptional(v.string());
const disability = v.exactOptional(
  v.union([
    v.literal('none'),
    v.strictObject({ card: yes, kind: word, grade: v.exactOptional(v.picklist([1, 2, 3, 4])) }),
  ]),
);
const received = v.exactOptional(v.array(v.picklist(Object.keys(schemes))));
const flags = <K extends string>(...names: K[]) =>
  v.exactOptional(v.strictObject(Object.fromEntries(names.map((name) => [name, yes]))));

const income = v.strictObject({ kind: v.string(), amount: sum, per: word, costs: sum });
const parent = v.strictObject({ state: word, months: whole, disability, illness: word });

const person = v.strictObject({
  relation: word,
  born: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((text) => parseDay(text) !== undefined, '没有这一天'),
    ),
  ),
  age: whole,
  livesTogether: yes,
  study: word,
  dependent: yes,
  status: word,
  married: yes,
  clergyYearsAway: whole,
  disability,
  illness: word,
  bedridden: yes,
  lostAbilityToWork: yes,
  work: word,
  incomes: v.exactOptional(v.array(income)),
  selfCare: flags('eats', 'dresses', 'getsOutOfBed', 'usesToilet', 'walksIndoors', 'bathes'),
  parents: v.exactOptional(v.tuple([parent, parent])),
});

const supporter = v.strictObject({
  relation: word,
  age: whole,
  disability,
  illness: word,
  status: word,
  receiving: received,
  monthlyIncome: sum,
  plainAssets: yes,
});

const householdSchema = v.strictObject({
  hukou: v.exactOptional(v.strictObject({ place: word, kind: word, others: word })),
  people: whole,
  anyone: flags('elder', 'child', 'disabled', 'seriouslyIll', 'student', 'unemployed', 'childWithoutParents'),
  monthlyIncome: sum,
  members: v.exactOptional(v.array(person)),
  assets: v.exactOptional(
    v.strictObject({ vehicles: word, homes: whole, business: yes, savings: sum, homeBuilding: yes }),
  ),
  expenses: v.exactOptional(
    v.strictObject({
      living: sum,
      medical: sum,
      education: sum,
      rehabilitation: sum,
      other: sum,
      support: sum,
    }),
  ),
  supporters: v.exactOptional(v.array(supporter)),
  moreSupporters: yes,
  trouble: v.exactOptional(
    v.strictObject({
      event: word,
      livingInDanger: yes,
      cannotWait: yes,
      spendingJumped: yes,
      needsEmergencyCare: yes,
      cannotPayCare: yes,
      identityUnknown: yes,
      stranded: yes,
      housing: word,
      needsLawyer: yes,
    }),
  ),
  receiving: received,
});

const keys: Readonly<Record<string, string>> = words.keys;
const values: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values;

/** Chinese keys and words to the domain's; `under` is the English key the value stands at. */
function translated(value: unknown, path: string, under: string): unknown {
  if (Array.isArray(value)) return value.map((each, index) => translated(each, `${path}[${index}]`, under));
  if (typeof value === 'string') return under === 'born' ? value : wordFor(value, path, under);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const english = keys[key];
      if (!english) throw new Error(`${path}：不认识「${key}」`);
      return [english, translated(inner, `${path}.${key}`, english === 'kind' ? `${under}.kind` : english)];
    }),
  );
}

function wordFor(value: string, path: string, under: string): string {
  const found = values[under]?.[value];
  if (found === undefined) throw new Error(`${path}：不认识「${value}」`);
  return found;
}

function expectations(raw: NonNullable<v.InferOutput<typeof fileSchema>['预期']>): HouseholdFile['expected'] {
  return Object.fromEntries(
    Object.entries(raw).map(([name, said]) => {
      const scheme = schemeWords[name];
      if (!scheme) throw new Error(`预期：不认识「${name}」`);
      const money = said.每月金额;
      const expected: Expected = {
        outcome: said.结果,
        met: said.满足.map(titleNow),
        notMet: said.没满足.map(titleNow),
        unknown: said.还不清楚.map(titleNow),
        presumed: said.先定哪一类.map(titleNow),
        monthly: typeof money === 'number' ? [money, money] : money,
        insteadOf: said.已有更合适的,
      };
      return [scheme, expected];
    }),
  );
}

function parse<T extends v.GenericSchema>(schema: T, raw: unknown, what: string): v.InferOutput<T> {
  const parsed = v.safeParse(schema, raw);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`${what}：${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

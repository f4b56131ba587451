import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStandards } from '../../src/content/regions/standards';
import { assess } from '../../src/domain/eligibility/assess';
import { fromSeat } from './another-seat';
import { type HouseholdFile, readHouseholdFile } from './household-file';
import { spoken } from './spoken';

const usage = `用法：npm run -s assess -- 家庭.json [--as 2]
  家庭.json 的样子见 test/fixtures/households；--as 2 按第2位成员当本人再看一遍。`;

/** Prints what the rules say of household files, from the seat of another member where asked. */
export function main(root: string, words: readonly string[]): number {
  const { files, seat } = commandOf(words);
  if (files.length === 0 || Number.isNaN(seat)) {
    console.error(usage);
    return 2;
  }
  const region = parseStandards(json(join(root, 'src/content/regions/pulv/standards.json')));
  try {
    for (const file of files) {
      const { title, household, day } = seenFrom(seat, readHouseholdFile(json(file)));
      console.log(`${spoken(title, household, assess(household, { day, region }))}\n`);
    }
    return 0;
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return 1;
  }
}

function seenFrom(seat: number | undefined, file: HouseholdFile): HouseholdFile {
  if (seat === undefined) return file;
  const household = fromSeat(file.household, seat - 1, file.day);
  return { ...file, title: `${file.title}（第${seat}位当本人）`, household };
}

function commandOf(words: readonly string[]): { readonly files: readonly string[]; readonly seat?: number } {
  const at = words.indexOf('--as');
  if (at < 0) return { files: words };
  return {
    files: [...words.slice(0, at), ...words.slice(at + 2)],
    seat: Number(words[at + 1] ?? Number.NaN),
  };
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    throw new Error(`${file}：读不出来（${problem instanceof Error ? problem.message : problem}）`);
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStandards } from '../../src/content/regions/standards';
import { assess } from '../../src/domain/eligibility/assess';
import { readHouseholdFile } from './household-file';
import { spoken } from './spoken';

/** Prints what the rules say of one household file; the town's figures stand beside the code. */
export function main(root: string, files: readonly string[]): number {
  if (files.length === 0) {
    console.error('用法：npm run -s assess -- 家庭.json（样子见 test/fixtures/households）');
    return 2;
  }
  const region = parseStandards(json(join(root, 'src/content/regions/pulv/standards.json')));
  try {
    for (const file of files) {
      const { title, day, household } = readHouseholdFile(json(file));
      console.log(`${spoken(title, household, assess(household, { day, region }))}\n`);
    }
    return 0;
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    return 1;
  }
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (problem) {
    throw new Error(`${file}：读不出来（${problem instanceof Error ? problem.message : problem}）`);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStandards, type Standards } from '../../src/content/regions/standards';
import { type HouseholdFile, readHouseholdFile } from '../assess/household-file';
import type { LawPlace } from './law-texts';

/** What docs/rules.md is made from. */
export interface Town {
  readonly standards: Standards;
  readonly households: readonly (HouseholdFile & { readonly name: string })[];
  /** Text of each rule and of each test of the rules, by its path from the root. */
  readonly code: readonly TextFile[];
  readonly tests: readonly TextFile[];
  /** Where the law texts have each article that is cited, as it was last looked up. */
  readonly places: readonly LawPlace[];
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const fixtures = 'test/fixtures/households';

/** Kept in the repository, as the law texts themselves are not. */
export const placesFile = 'test/fixtures/law-places.json';

/** Reads the town's figures, the households, the rules and their tests from the repository. */
export function readTown(root: string): Town {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const json = (path: string): unknown => JSON.parse(read(path));
  const texts = (folder: string, ending: string) =>
    names(join(root, folder), ending).map((name) => ({
      path: `${folder}/${name}`,
      text: read(`${folder}/${name}`),
    }));
  return {
    standards: parseStandards(json('src/content/regions/pulv/standards.json')),
    households: names(join(root, fixtures), '.json').map((name) => ({
      name: name.replace('.json', ''),
      ...readHouseholdFile(json(`${fixtures}/${name}`)),
    })),
    code: texts('src/domain/eligibility', '.ts'),
    tests: texts('test/domain/eligibility', '.test.ts'),
    places: json(placesFile) as readonly LawPlace[], // written by npm run rules alone
  };
}

function names(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith(ending))
    .sort();
}

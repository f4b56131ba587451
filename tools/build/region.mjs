// The program takes its region pack as it is: a town with a mistake in it does not get a build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from '../load.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Ends the build with the field that is wrong in the region.json of TARO_APP_REGION. */
export async function checkRegion() {
  try {
    await readRegion();
  } catch ({ message }) {
    console.error(message);
    process.exit(1);
  }
}

/**
 * The region.json of TARO_APP_REGION.
 *
 * @throws {Error} with the field that is wrong
 */
export async function readRegion() {
  const { parseSettings } = await load('config/settings.ts');
  const { parseRegion } = await load('src/content/region.ts');
  const { regionFolder } = parseSettings({ ...process.env, NODE_ENV: 'development', TARO_ENV: 'h5' }, root);
  return parseRegion(JSON.parse(readFileSync(join(regionFolder, 'region.json'), 'utf8')));
}

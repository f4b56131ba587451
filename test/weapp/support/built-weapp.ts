import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { routesOf } from '../harness/phone';

/** Folder of the build under test; WEAPP_DIST names another one. */
export function builtWeapp(): string {
  const dist = resolve(process.env.WEAPP_DIST ?? resolve(__dirname, '../../../dist/weapp'));
  if (!existsSync(join(dist, 'app.json')))
    throw new Error(`There is no build in ${dist}: run npm run build:weapp first.`);
  return dist;
}

/** Every page of the build, so that a new page is tested without being named here. */
export function builtPages(): string[] {
  return routesOf(JSON.parse(readFileSync(join(builtWeapp(), 'app.json'), 'utf8')));
}

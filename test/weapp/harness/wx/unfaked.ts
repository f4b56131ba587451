import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Life } from '../life';
import type { Api, Apis } from './api';

/** Every function WeChat has and this phone has not: it is there, and says so when it is called. */
export function createUnfakedApis(life: Life, faked: Apis): Apis {
  const missing = namesOfWx().filter((name) => !(name in faked));
  return Object.fromEntries(missing.map((name) => [name, complaint(life, name)]));
}

function complaint(life: Life, name: string): Api {
  return () => {
    const sentence = `wx.${name} is not faked: add it to test/weapp/harness/wx.`;
    life.errors.push(sentence);
    throw new Error(sentence);
  };
}

let names: readonly string[] | undefined;

function namesOfWx(): readonly string[] {
  if (!names) {
    const folder = dirname(require.resolve('miniprogram-api-typings/package.json'));
    const types = readFileSync(join(folder, 'types/wx/lib.wx.api.d.ts'), 'utf8');
    const body = types.slice(types.indexOf('interface Wx {'));
    names = [...new Set([...body.matchAll(/^ {8}([a-zA-Z]+)[<(]/gm)].map(([, name = '']) => name))];
  }
  return names;
}

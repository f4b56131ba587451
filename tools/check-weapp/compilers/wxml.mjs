import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { count, filesUnder, textOf } from '../files.mjs';
import { compile } from './wechat-compiler.cjs';

/** Every template through WeChat's compiler, which does not look whether an imported file is there: we do. */
export async function check(dist) {
  const templates = filesUnder(dist, '.wxml');
  const { errors } = compile('wcc', dist, [
    '-d',
    '-cc',
    '0',
    ...templates,
    ...filesUnder(dist, '.wxs'),
    '-gn',
    '$gwx',
  ]);
  return {
    figure: count(templates.length, 'template'),
    problems: [...errors, ...templates.flatMap((file) => missingSources(dist, file))],
  };
}

function missingSources(dist, file) {
  const sources = textOf(dist, file).matchAll(/<(?:import|include|wxs)\b[^>]*\bsrc="([^"]+)"/g);
  return [...sources]
    .map(([, source]) => (source.startsWith('/') ? source.slice(1) : posix.join(dirname(file), source)))
    .filter((source) => !existsSync(join(dist, source)))
    .map((source) => `${file}: ${source} is not in the build.`);
}

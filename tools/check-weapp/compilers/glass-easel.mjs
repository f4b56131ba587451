import { createRequire } from 'node:module';
import { count, filesUnder, textOf } from '../files.mjs';

const { TmplGroup } = createRequire(import.meta.url)('glass-easel-template-compiler');

/** A second opinion on every template, from the parser of WeChat's newer component framework. */
export async function check(dist) {
  const group = new TmplGroup();
  const templates = filesUnder(dist, '.wxml');
  const problems = templates.flatMap((file) =>
    group
      .addTmpl(file, textOf(dist, file))
      .filter(({ isError, level }) => isError || level === 'Warn')
      .map(
        ({ message, startLine, startColumn }) => `${file}:${startLine + 1}:${startColumn + 1}: ${message}`,
      ),
  );
  return { figure: count(templates.length, 'template'), problems };
}

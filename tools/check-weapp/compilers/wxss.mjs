import { count, filesUnder } from '../files.mjs';
import { compile } from './wechat-compiler.cjs';

export async function check(dist) {
  const sheets = filesUnder(dist, '.wxss');
  const { errors } =
    sheets.length === 0 ? { errors: [] } : compile('wcsc', dist, ['-db', '-pc', '0', ...sheets]);
  return { figure: count(sheets.length, 'style sheet'), problems: errors };
}

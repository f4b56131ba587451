// Puts into index.html what must work when the program itself does not come: addresses, one reload, a calm page.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { load } from '../load.mjs';
import { readRegion } from './region.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Also writes pages.json, by which the server knows an address without a page. */
export async function finishShell(folder) {
  const routes = readFileSync(join(root, 'src/routes.ts'), 'utf8').match(/(?<=')\/pages\/[^']+(?=')/g) ?? [];
  const file = join(folder, 'index.html');
  const { movedPages: moved } = await load('src/app/moved-pages.ts');
  const [script, page] = await Promise.all([firstAid(routes, moved), trouble()]);
  const { icons } = JSON.parse(readFileSync(join(root, 'src/ui/icon/icons.json'), 'utf8'));
  const html = readFileSync(file, 'utf8')
    .replace('<head>', () => `<head>${styles}<script>${script}</script>`)
    .replace('</body>', () => `${drawings(icons)}${page}${withoutScript}</body>`);
  writeFileSync(file, html);
  const prefixes = ['/p/', ...moved.map(([from]) => from)];
  writeFileSync(join(folder, 'pages.json'), JSON.stringify([...routes, ...prefixes]));
}

/** The icons, drawn once for the whole program (icon.h5.tsx). */
function drawings(icons) {
  const symbols = Object.entries(icons).map(
    ([name, { d }]) => `<symbol id="i-${name}" viewBox="0 0 24 24"><path d="${d}"/></symbol>`,
  );
  return `<svg width="0" height="0" style="position:absolute" aria-hidden="true">${symbols.join('')}</svg>`;
}

async function firstAid(routes, moved) {
  const source = readFileSync(join(root, 'tools/build/first-aid.js'), 'utf8')
    .replace('PAGES', () => JSON.stringify(routes))
    .replace('MOVED', () => JSON.stringify(moved));
  const { code } = await transform(source, { minify: true, target: 'es2017' });
  return code.trim();
}

/** The page itself: links only, so that nothing but the browser is needed. */
async function trouble() {
  const { shellTexts, callWords } = await load('src/content/messages/screen/shell.ts');
  const { hotlines } = await readRegion();
  const calls = hotlines.map(({ shown, dialled }) => `<a href="tel:${dialled}">${callWords(shown)}</a>`);
  return [
    '<div id="trouble" role="alertdialog" aria-labelledby="trouble-title" hidden>',
    `<h1 id="trouble-title" tabindex="-1">${shellTexts.title}</h1>`,
    ...shellTexts.lines.map((line) => `<p>${line.replaceAll('|', '<wbr>')}</p>`),
    `<a href="">${shellTexts.again}</a><a href="/">${shellTexts.home}</a>`,
    ...calls,
    `<button id="trouble-close" type="button">${shellTexts.close}</button></div>`,
  ].join('');
}

/** A page that only the program can draw says whom to call where no script runs. */
export const withoutScript =
  '<noscript><style>#trouble[hidden]{display:block}#trouble-close{display:none!important}</style></noscript>';

const styles =
  '<style>#trouble{position:fixed;z-index:99;top:0;right:0;bottom:0;left:0;overflow:auto;padding:24px;background:#FBFAF6;color:#1B1E25;font:20px/1.6 sans-serif}' +
  '#trouble[hidden]{display:none}#trouble a,#trouble button{display:block;box-sizing:border-box;width:100%;margin-top:16px;padding:14px;border:2px solid #24457A;' +
  'border-radius:10px;background:#fff;color:#24457A;font:700 20px/1.4 sans-serif;text-align:center;text-decoration:none}</style>';

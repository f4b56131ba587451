// Writes the HTML of every page: those that are drawn already, and for the others what they load, told in the head.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { load } from '../../load.mjs';
import { withoutScript } from '../shell.mjs';
import { drawPages } from './bundle.mjs';
import { writeSharePicture } from './share-picture.mjs';
import { usedCss } from './used-css.mjs';

const here = fileURLToPath(new URL('./', import.meta.url));
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Returns the paths of the pages that are drawn: the service worker keeps them. */
export async function writePages(folder) {
  const files = JSON.parse(await readFile(join(folder, 'route-files.json'), 'utf8'));
  await rm(join(folder, 'route-files.json'));
  const index = await readFile(join(folder, 'index.html'), 'utf8');
  const parts = await partsOf(folder, index);
  const { parseSettings } = await load('config/settings.ts');
  const settings = parseSettings({ ...process.env, TARO_ENV: 'h5' }, root);
  // A chat wants a whole address; where the town has not said its own, the page's own must do.
  const picture = `${settings.h5Url}/${await writeSharePicture(folder, root)}`;
  const drawn = await drawPages(settings.regionFolder, settings);
  for (const page of drawn) {
    const own = [...(files[page.route] ?? []), ...(files[`policies/${page.article}`] ?? [])];
    await write(folder, page.path, await drawnPage(page, { folder, index, parts, own, picture }));
  }
  const there = drawn.map(({ path }) => path);
  for (const [route, own] of Object.entries(files)) {
    if (!route.startsWith('pages/') || there.includes(route)) continue;
    await write(
      folder,
      route,
      index.replace('</title>', () => `</title>${ownFiles(own)}`),
    );
  }
  return there;
}

async function write(folder, path, html) {
  const file = join(folder, `${path}.html`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
}

/** The program's own style sheet, and what is added to each page that is drawn. */
async function partsOf(folder, index) {
  const sheets = index.match(/<link href="[^"]*" rel="stylesheet">/g) ?? [];
  const files = sheets.flatMap((tag) => /href="\/([^"]+)"/.exec(tag)?.[1] ?? []);
  const [takeOver, tastes, css] = await Promise.all([
    small('take-over.js'),
    small('tastes.js'),
    Promise.all(files.map((file) => readFile(join(folder, file), 'utf8'))),
  ]);
  const { scopedName } = await load('config/class-names.ts');
  const shell = (await readFile(join(here, 'shell.css'), 'utf8'))
    .replace('MODE', scopedName('rehearsal', join(root, 'src/ui/strip/strip.module.scss')))
    .replace('VOICE', scopedName('voice', join(root, 'src/ui/page-frame/page-tools.module.scss')))
    .replace('SPEAK', scopedName('speak', join(root, 'src/ui/question-heading/question-heading.module.scss')))
    .replace('FOLDED', scopedName('content', join(root, 'src/ui/accordion/accordion.module.scss')));
  return { sheets, css: css.join('\n'), early: `${tastes}${loading(files)}`, takeOver, shell };
}

/**
 * Brings the program's style sheet to the beginning of the head without holding the first drawing up: any later it would
 * outrank what is drawn already, and the style sheets of pages.
 */
function loading(files) {
  const hrefs = JSON.stringify(files.map((file) => `/${file}`));
  return `;${hrefs}.forEach(function(h){var l=document.createElement("link");l.rel="stylesheet";l.href=h;document.head.insertBefore(l,document.head.firstChild)})`;
}

async function small(name) {
  const { code } = await transform(await readFile(join(here, name), 'utf8'), {
    minify: true,
    target: 'es2017',
  });
  return code.trim();
}

async function drawnPage(page, { folder, index, parts, own, picture }) {
  const sheets = await Promise.all(
    own.filter((file) => file.endsWith('.css')).map((file) => readFile(join(folder, file), 'utf8')),
  );
  const body = page.body.replace(' theme-normal fs-1', '');
  const used = usedCss([parts.css, ...sheets].join('\n'), body);
  const { code: css } = await transform(`${used}\n${parts.shell}`, {
    loader: 'css',
    minify: true,
    target: 'chrome66',
  });
  // The program's scripts stay in the head: at the end they were asked for only once a long page had been laid out.
  return [...parts.sheets, ...(page.needsProgram ? [] : [withoutScript])]
    .reduce((html, tag) => html.replace(tag, ''), index)
    .replace('<html lang="zh-CN">', '<html lang="zh-CN" class="theme-normal fs-1">')
    .replace(
      /<title>.*<\/title>/,
      () =>
        `${wordsOf(page, picture)}<style>${css.trim()}</style><script>${parts.early}</script>${ownFiles(own)}`,
    )
    .replace('<div id="app"></div>', () => shellOf(page, body, parts));
}

function shellOf({ needsProgram }, body, { takeOver }) {
  const marks = ['short', 'long', 'law'].map((depth) => `<i id="depth-${depth}" class="depth-mark"></i>`);
  return `<div id="shell"${needsProgram ? ' data-opening' : ''}>${marks.join('')}${body}</div><div id="app"></div><script>${takeOver}</script>${plainWithoutScript}`;
}

/** Where no script runs, what needs the program is left out; words that would explain themselves stay as words. */
const plainWithoutScript =
  '<noscript><style>#shell [data-later=""],#shell [role=search]{display:none}#shell [data-later=words]{border:0;pointer-events:none}</style></noscript>';

function wordsOf({ title, description }, picture) {
  const [name, said] = [escaped(title), escaped(description)];
  return `<title>${name}</title><meta name="description" content="${said}"><meta property="og:title" content="${name}"><meta property="og:description" content="${said}"><meta property="og:image" content="${escaped(picture)}">`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * What the page loads beside the program, asked for at once instead of a round trip later. Scripts only say what they hold,
 * and stand before the program, which then need not fetch them.
 */
function ownFiles(files) {
  return files
    .map((file) =>
      file.endsWith('.css')
        ? `<link rel="preload" as="style" href="/${file}">`
        : `<script defer src="/${file}"></script>`,
    )
    .join('');
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FirstLoad {
  readonly page: string;
  /** Bytes as a server compresses them: the page itself, and the scripts it names. */
  readonly html: number;
  readonly files: number;
  readonly scripts: number;
}

/** What a browser fetches at once for each page: the scripts its HTML names or tells in advance. The heaviest page first. */
export function measureFirstLoads(h5: string): readonly FirstLoad[] {
  return readdirSync(h5, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/].*\.html$/.test(file))
    .map((file) => measure(h5, file.replaceAll('\\', '/').replace(/\.html$/, '')))
    .sort((a, b) => b.scripts - a.scripts);
}

/** Articles share their scripts but for the words: the heaviest stands for all. */
export function withOneArticle(loads: readonly FirstLoad[]): readonly FirstLoad[] {
  const [heaviest] = loads.filter(isArticle);
  return loads.filter((load) => !isArticle(load) || load === heaviest);
}

function isArticle({ page }: FirstLoad): boolean {
  return page.startsWith('p/');
}

function measure(h5: string, page: string): FirstLoad {
  const html = readFileSync(join(h5, `${page}.html`), 'utf8');
  const names = [...html.matchAll(/<(?:script|link)[^>]*\b(?:src|href)="\/?([^"]+\.js)"/g)];
  const scripts = [...new Set(names.map(([, name = '']) => name))];
  return {
    page,
    html: gzipSync(html).length,
    files: scripts.length,
    scripts: scripts.reduce((sum, name) => sum + gzipSync(readFileSync(join(h5, name))).length, 0),
  };
}

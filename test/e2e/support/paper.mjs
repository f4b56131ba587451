// What comes out of the printer, made by Chromium and poppler.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

/** The first page as a picture, its words without breaks, and how many pages there are. */
export async function pageAsPicture(page) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  const pdf = join(folder, 'paper.pdf');
  writeFileSync(pdf, await page.pdf({ preferCSSPageSize: true }));
  const [, pages] = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' }).match(/^Pages:\s+(\d+)$/m) ?? [];
  const words = execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' }).replace(/\s+/g, '');
  execFileSync('pdftoppm', ['-r', '100', '-png', '-singlefile', pdf, join(folder, 'paper')]);
  return {
    pages: Number(pages),
    words,
    picture: PNG.sync.read(readFileSync(join(folder, 'paper.png'))),
  };
}

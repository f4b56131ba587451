import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/**
 * What a class of a style sheet is called in a build: its own name and four characters that tell the file, so that
 * what draws pages while building (tools/build/prerender) calls it the same without asking the bundler.
 */
export function scopedName(name: string, file: string): string {
  return `${name}_${markOf(name, file)}`;
}

/** The same for the mini-program, where every name crosses to the screen with every node that has it. */
export function shortName(name: string, file: string): string {
  return name.charAt(0) + markOf(name, file);
}

function markOf(name: string, file: string): string {
  const place = relative(process.cwd(), file).replaceAll('\\', '/');
  const mark = createHash('sha256').update(`${place}/${name}`).digest('base64url');
  return mark.replace(/[-_]/g, '').slice(0, 4);
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseContentText } from '@/content/policy-content';
import type { Log } from '../log';

/** One published edition of the articles, as its file has it. */
export interface Edition {
  readonly schema: number;
  readonly version: number;
  readonly region: string;
  readonly policies: readonly { readonly id: string }[];
}

/** The editions in a folder. Files may be added and taken away while the server runs. */
export interface Editions {
  /** The highest version that is wholly well-formed and of this town. */
  newest(): Edition | undefined;
  find(version: number): Edition | undefined;
}

export interface WithEditions {
  readonly editions: Editions;
}

/**
 * Reads `<version>.json` files from the folder that `npm run content:pack` writes to. A file that an app
 * would reject is not published at all: phones would fetch it again and again for nothing.
 */
export function createEditions(folder: string | undefined, region: string, log: Log): Editions {
  const held = new Map<number, { readonly stamp: string; readonly edition: Edition | undefined }>();

  const open = (version: number): Edition | undefined => {
    if (folder === undefined) return undefined;
    const file = join(folder, `${version}.json`);
    const stamp = stampOf(file);
    if (stamp === undefined) return undefined;
    const before = held.get(version);
    if (before?.stamp === stamp) return before.edition;
    const edition = readEdition(file, version, region);
    if (!edition) log({ event: 'content-edition-unusable', file });
    held.set(version, { stamp, edition });
    return edition;
  };

  return {
    find: open,
    newest() {
      const versions = folder === undefined ? [] : versionsIn(folder);
      return versions.reduce<Edition | undefined>((found, version) => found ?? open(version), undefined);
    },
  };
}

/** Highest first. */
function versionsIn(folder: string): readonly number[] {
  try {
    const names = readdirSync(folder).filter((name) => /^\d{1,9}\.json$/.test(name));
    return names.map((name) => Number.parseInt(name, 10)).sort((a, b) => b - a);
  } catch {
    return [];
  }
}

function stampOf(file: string): string | undefined {
  const facts = statSync(file, { throwIfNoEntry: false });
  return facts?.isFile() ? `${facts.mtimeMs}-${facts.size}` : undefined;
}

/** Checked with the app's own parser, handed out as it was written. */
function readEdition(file: string, version: number, region: string): Edition | undefined {
  const text = readFileSync(file, 'utf8');
  const parsed = parseContentText(text);
  if (!parsed.ok || parsed.value.version !== version || parsed.value.region !== region) return undefined;
  return JSON.parse(text) as Edition; // just parsed
}

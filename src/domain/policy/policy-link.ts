import type { PolicyId } from './policy';

/** What a share carries, and nothing else: which article, and whose village sent it. */
export interface PolicyLink {
  readonly policy: PolicyId;
  /** 村（社区） code of the worker who shared, at most 8 of `0-9a-z`. */
  readonly village?: string | undefined;
}

/** WeChat's limit for the scene of a mini-program code; the article id (18) and village code (8) fit. */
export const maxSceneLength = 32;

const villageShape = /^[0-9a-z]{1,8}$/;

/** `p=<id>&c=<code>`, only of characters that a scene may have. */
export function sceneOf({ policy, village }: PolicyLink): string {
  return village === undefined ? `p=${policy}` : `p=${policy}&c=${village}`;
}

/** `/p/<id>?c=<code>`: printed codes carry it, so it stays for ever. */
export function shortPath({ policy, village }: PolicyLink): string {
  return village === undefined ? `/p/${policy}` : `/p/${policy}?c=${village}`;
}

/** Reads `/p/<id>?c=<code>`; any other address is `undefined`. */
export function readShortPath(path: string, search: string): PolicyLink | undefined {
  const [, policy] = path.match(/^\/p\/([^/]+)\/?$/) ?? [];
  return policy === undefined ? undefined : linkOf(decoded(policy), fields(search.replace(/^\?/, '')).c);
}

/**
 * What a page was opened with: `id` and `c` of our own links, or the `scene` of a printed code.
 * A strange id stays, for the page to say so; a strange village code is left out.
 */
export function readPolicyLink(params: Readonly<Record<string, string | undefined>>): PolicyLink {
  const scanned = params.scene === undefined ? {} : fields(decoded(params.scene));
  return linkOf(params.id ?? scanned.p ?? '', params.c ?? scanned.c);
}

function linkOf(policy: string, code: string | undefined): PolicyLink {
  return code !== undefined && villageShape.test(code) ? { policy, village: code } : { policy };
}

function fields(query: string): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    query.split('&').map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decoded(value)];
    }),
  );
}

/** A text that is no valid encoding stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

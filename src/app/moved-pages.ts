/** Addresses of earlier releases, in cards, bookmarks and tabs, and where their pages stand now; a last `/` stands for all below. */
export const movedPages: readonly (readonly [before: string, now: string])[] = [
  ['/pages/apply/', '/pages/application/'],
  ['/pages/mine/', '/pages/preferences/'],
  ['/pages/policy/index', '/pages/policies/index'],
  ['/pages/policy/situation', '/pages/policies/situation'],
];

/** Where an address of an earlier release leads now; unchanged where it never moved. */
export function whereNow(path: string): string {
  const old = `/${path.replace(/^\/+/, '')}`;
  const [before, now] = movedPages.find(([prefix]) => old.startsWith(prefix)) ?? ['', ''];
  return now + old.slice(before.length);
}

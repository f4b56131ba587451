/** As much of npm's semver as the test of the lock uses. */
declare module 'semver' {
  export function satisfies(version: string, range: string): boolean;
}

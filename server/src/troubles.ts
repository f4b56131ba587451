/** What is wrong with a server that still answers; health tells it, the office's people mend it. */
export const troubleCauses = [
  'disk-full',
  'database-damaged',
  'clock-jumped',
  'housekeeping-failed',
  'wechat-refuses-us',
  'wechat-unreachable',
  'notices-refused',
] as const;

export type TroubleCause = (typeof troubleCauses)[number];

export interface Troubles {
  /** Whether a trouble is there now. @returns whether that is news */
  set(cause: TroubleCause, isThere: boolean): boolean;
  list(): readonly TroubleCause[];
}

export interface WithTroubles {
  readonly troubles: Troubles;
}

export function createTroubles(): Troubles {
  const there = new Set<TroubleCause>();
  return {
    set(cause, isThere) {
      if (there.has(cause) === isThere) return false;
      if (isThere) there.add(cause);
      else there.delete(cause);
      return true;
    },
    list: () => troubleCauses.filter((cause) => there.has(cause)),
  };
}

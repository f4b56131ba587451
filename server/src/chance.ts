import { randomBytes, randomInt, randomUUID } from 'node:crypto';

/** Secure chance, as an argument: a test can play two equal receipts. */
export interface Chance {
  digits(count: number): string;
  uuid(): string;
  token(): string;
}

export interface WithChance {
  readonly chance: Chance;
}

export const secureChance: Chance = {
  digits: (count) => Array.from({ length: count }, () => randomInt(10)).join(''),
  uuid: () => randomUUID(),
  token: () => randomBytes(32).toString('base64url'),
};

/** In WeChat the program has no address of its own. */
export function ownAddress(): string {
  return '';
}

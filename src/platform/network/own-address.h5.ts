/** The server that this page came from. */
export function ownAddress(): string {
  return window.location.origin;
}

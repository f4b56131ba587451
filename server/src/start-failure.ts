/** A setting that cannot be used; the message is one sentence for whoever started the server. */
export class BadSetting extends Error {}

/** What whoever started it can act on; anything else is our mistake and shows where. */
export function startFailure(error: unknown): string {
  if (error instanceof BadSetting) return error.message;
  if (!(error instanceof Error)) return String(error);
  return cannotListen(error) ?? error.stack ?? error.message;
}

/** Why the address cannot be listened on, in terms of the settings. */
function cannotListen(error: Error & { readonly code?: string; readonly port?: number }): string | undefined {
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT ${error.port} is taken by another program; set another one.`;
    case 'EACCES':
      return error.port === undefined ? undefined : `PORT ${error.port} needs more rights; set another one.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return 'HOST must be an address or name of this machine.';
    default:
      return undefined;
  }
}

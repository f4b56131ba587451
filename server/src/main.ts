import { serve } from './serve';
import { BadSetting, parseSettings } from './settings';

try {
  const server = await serve(parseSettings(process.env, process.cwd()));
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exit(1);
}

/** What whoever started it can act on; anything else is our mistake and shows where. */
function sentence(error: unknown): string {
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

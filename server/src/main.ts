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
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'PORT is taken by another program; set another one.';
  return error.stack ?? error.message;
}

import { openBackend } from './backend';
import { systemClock } from './clock';
import { houseWord } from './housekeeping/house-process';
import { runHouse } from './housekeeping/house-run';
import { createLog } from './log';
import { serve } from './serve';
import { parseSettings } from './settings';
import { startFailure } from './start-failure';

/** Nobody waits for it: it gives way to everybody who writes, as long as they like. */
const housePatienceMs = 60_000;
const settings = () => parseSettings(process.env, process.cwd());

try {
  if (process.argv[2] === houseWord) process.exit(await keepHouseOnce());
  await start();
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exit(1);
}

async function start(): Promise<void> {
  const server = await serve(settings(), {}, process.argv[1]);
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    server.stop().then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** What is to be said of the settings, the server that started this has said. */
function keepHouseOnce(): Promise<number> {
  const log = createLog((text) => process.stdout.write(text), systemClock);
  const open = async () => {
    const backend = await openBackend(settings(), { log: () => undefined, patienceMs: housePatienceMs });
    return { ...backend, close: () => backend.database.destroy() };
  };
  return runHouse(open, { log });
}

import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { officeTexts } from '@/content/messages/office/office';
import { openBackend } from './backend';
import { type CommandResult, failed } from './cli/command-words';
import { officeCommand } from './cli/office-command';
import { RequestRefusal } from './http/refusal';
import { errorLine } from './log';
import { parseSettings } from './settings';
import { BadSetting } from './start-failure';

/** Whoever typed a command rather waits than types it again: on a busy disk one write of the server's may take seconds. */
const patienceMs = 60_000;
/** So long nobody wonders whether anything happens. */
const quietMs = 2000;

const outcome = await run(process.argv.slice(2)).catch((error: unknown): CommandResult => {
  if (error instanceof BadSetting) return failed(error.message);
  return failed(officeTexts.mistake(nameOf(error)));
});
const out = outcome.done ? process.stdout : process.stderr;
for (const line of outcome.lines) out.write(`${line}\n`);
process.exitCode = outcome.done ? 0 : 1;

/** What whoever looks after the server can search for: a name, never what is in a case. */
function nameOf(error: unknown): string {
  const { error: name, code } = errorLine(error);
  return [name, code ?? (error instanceof RequestRefusal ? error.code : undefined)].filter(Boolean).join(' ');
}

/** Works on the data folder beside a running server: SQLite lets both write in turn. */
async function run(words: readonly string[]): Promise<CommandResult> {
  const settings = parseSettings(process.env, process.cwd());
  if (!existsSync(join(settings.dataFolder, 'cases.sqlite'))) {
    return failed(officeTexts.noData(settings.dataFolder));
  }
  const stillAtIt = setTimeout(() => process.stderr.write(`${officeTexts.wait}\n`), quietMs);
  try {
    const backend = await openBackend(settings, { log: () => undefined, patienceMs });
    return await officeCommand(backend, `office:${userInfo().username}`, words).finally(() =>
      backend.database.destroy(),
    );
  } finally {
    clearTimeout(stillAtIt);
  }
}

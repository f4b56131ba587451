import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { officeTexts } from '@/content/messages/office';
import { openBackend } from '../backend';
import { officeCommand } from '../office/office-command';
import type { Outcome } from '../office/outcome';
import { BadSetting, parseSettings } from '../settings';

const outcome = await run(process.argv.slice(2)).catch((error: unknown): Outcome => {
  if (error instanceof BadSetting) return { done: false, lines: [error.message] };
  throw error;
});
for (const line of outcome.lines) (outcome.done ? console.log : console.error)(line);
process.exitCode = outcome.done ? 0 : 1;

/** Works on the data folder beside a running server: SQLite lets both write in turn. */
async function run(words: readonly string[]): Promise<Outcome> {
  const settings = parseSettings(process.env, process.cwd());
  if (!existsSync(join(settings.dataFolder, 'cases.sqlite'))) {
    return { done: false, lines: [officeTexts.noData(settings.dataFolder)] };
  }
  const backend = await openBackend(settings, { log: () => undefined });
  try {
    return await officeCommand(backend, `office:${userInfo().username}`, words);
  } finally {
    await backend.database.destroy();
  }
}

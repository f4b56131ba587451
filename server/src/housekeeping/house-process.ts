import { type ChildProcess, fork } from 'node:child_process';
import * as v from 'valibot';
import type { WithLog } from '../log';
import { type TroubleCause, troubleCauses, type WithTroubles } from '../troubles';

const minute = 60_000;
/** From the end of one run to the next, and after one that failed. */
const usualPauses = { between: 60 * minute, again: 5 * minute };
/** How long a run may take to end when asked; killed, it has written all of a step or nothing. */
const patienceMs = 5000;

/** What a run tells the server: a trouble that is there, or is there no more. */
const told = v.object({ cause: v.picklist(troubleCauses), isThere: v.boolean() });

/** The word behind the program's name that makes it keep house instead of serving. */
export const houseWord = 'keep-house';

/** Says a trouble to the server whose process this one is, which knows whether it is news. */
export function tellServer(cause: TroubleCause, isThere: boolean): boolean {
  const trouble: v.InferOutput<typeof told> = { cause, isThere };
  // It may go at this very moment.
  if (process.connected) process.send?.(trouble, undefined, undefined, () => undefined);
  return true;
}

/**
 * Keeps house now and every hour, each time in a process of its own, never in two at once
 * (docs/decisions/0036-housekeeping-has-a-process.md). One that fails is told in the log and in health until another
 * ends well.
 *
 * @param program the bundled `main.ts`
 * @returns ends the run under way, after its step, and waits for that
 */
export function keepHouseHourly(
  program: string,
  rooms: WithLog & WithTroubles,
  { between, again } = usualPauses,
): () => Promise<void> {
  let next: NodeJS.Timeout;
  let stopped = false;
  let running: ReturnType<typeof runOnce>;
  const over = (code: number | string) => {
    const failed = code !== 0;
    rooms.troubles.set('housekeeping-failed', failed);
    if (failed) rooms.log({ event: 'housekeeping-stopped', code });
    next = setTimeout(run, failed ? again : between).unref();
  };
  const run = () => {
    running = runOnce(program, rooms);
    void running.ended.then((code) => stopped || over(code));
  };
  run();
  return async () => {
    stopped = true;
    clearTimeout(next);
    running.child.kill('SIGTERM');
    const giveUp = setTimeout(() => running.child.kill('SIGKILL'), patienceMs);
    await running.ended;
    clearTimeout(giveUp);
  };
}

/** @returns the process, and how it ended: 0 when it did all there was to do */
function runOnce(
  program: string,
  { troubles }: WithTroubles,
): { readonly child: ChildProcess; readonly ended: Promise<number | string> } {
  const child = fork(program, [houseWord], { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.on('message', (message) => {
    const { success, output } = v.safeParse(told, message);
    if (success) troubles.set(output.cause, output.isThere);
  });
  const ended = new Promise<number | string>((resolve) => {
    child.once('error', () => resolve('not-started'));
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'gone'));
  });
  return { child, ended };
}

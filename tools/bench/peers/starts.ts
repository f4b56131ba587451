import { spawnSync } from 'node:child_process';
import { createPhone } from '../../../test/weapp/harness/phone';
import { median, ratioTo, type Series } from './ratios';

/** A build of a mini-program and the page to start at. */
export interface Start {
  readonly name: string;
  readonly dist: string;
  readonly open?: string;
}

const turns = Number(process.env.TURNS ?? 30);

/** Prints how long each start takes in the logic layer, from app.js to the first data for the screen, against the first of them. */
export async function main(starts: readonly Start[]): Promise<void> {
  print('an engine of its own, as on a phone', await takeTurns(starts, inOwnProcess));
  print('one engine that has run it before', await takeTurns(starts, startOf));
}

/** Runs in a process that ends with it. */
export async function startHere(start: Start): Promise<void> {
  process.stdout.write(`${await startOf(start)}\n`, () => process.exit(0));
}

async function takeTurns(
  starts: readonly Start[],
  take: (start: Start) => number | Promise<number>,
): Promise<Series[]> {
  const all: Series[] = starts.map(({ name }) => ({ name, values: [] }));
  for (let turn = -2; turn < turns; turn += 1) {
    for (const [place, start] of starts.entries()) {
      const taken = await take(start);
      // The first turns warm disk and engine up.
      if (turn >= 0) all[place]?.values.push(taken);
    }
  }
  return all;
}

function print(where: string, all: readonly Series[]): void {
  const [base] = all;
  if (!base) return;
  console.log(
    `\nMini-program, logic layer in Node, ${turns} turns in turn, against "${base.name}"; ${where}`,
  );
  for (const series of all)
    console.log(
      `${series.name.padEnd(34)} ${median(series.values).toFixed(1).padStart(7)} ms  ${ratioTo(base, series).toFixed(2)}`,
    );
}

function inOwnProcess(start: Start): number {
  const code = `require(${JSON.stringify(__filename)}).startHere(${JSON.stringify(start)})`;
  const { stdout } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' });
  return Number.parseFloat(stdout);
}

async function startOf({ dist, open }: Start): Promise<number> {
  const phone = await createPhone({ dist, offline: true, ...(open === undefined ? {} : { open }) });
  const first = phone.setDataLog[0]?.at ?? Number.NaN;
  phone.kill();
  return first - phone.startedAt;
}

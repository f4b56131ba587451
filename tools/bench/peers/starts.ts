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
  const all: Series[] = starts.map(({ name }) => ({ name, values: [] }));
  const [base] = all;
  if (!base) return;
  for (let turn = -3; turn < turns; turn += 1) {
    for (const [place, start] of starts.entries()) {
      const taken = await startOf(start);
      // The first turns warm the engine up.
      if (turn >= 0) all[place]?.values.push(taken);
    }
  }
  console.log(`\nMini-program, logic layer in Node, ${turns} turns in turn, against "${base.name}"`);
  for (const series of all)
    console.log(
      `${series.name.padEnd(34)} ${median(series.values).toFixed(1).padStart(7)} ms  ${ratioTo(base, series).toFixed(2)}`,
    );
}

async function startOf({ dist, open }: Start): Promise<number> {
  const phone = await createPhone({ dist, offline: true, ...(open === undefined ? {} : { open }) });
  const first = phone.setDataLog[0]?.at ?? Number.NaN;
  phone.kill();
  return first - phone.startedAt;
}

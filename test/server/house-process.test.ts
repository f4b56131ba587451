import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { houseWord, keepHouseHourly } from '../../server/src/housekeeping/house-process';
import { createTroubles } from '../../server/src/troubles';
import { aDataFolder, buildOnce, openSession, startServer } from '../support/server/a-process';
import { aTown, sessionsIn } from '../support/server/a-town';
import { registerEnd } from '../support/server/ending';
import { until, untilNoMore } from '../support/server/until';

/** Runs that end as the lines tell, one after the other, the last one again and again. */
function runsThat(...lines: readonly string[]) {
  const folder = aDataFolder();
  lines.forEach((line, at) => {
    writeFileSync(join(folder, `${at}.cjs`), line);
  });
  const program = join(folder, 'program.cjs');
  writeFileSync(
    program,
    `const fs = require('fs'); const done = ${JSON.stringify(join(folder, 'done'))};
     fs.appendFileSync(done, '.'); const at = Math.min(fs.statSync(done).size - 1, ${lines.length - 1});
     require('./' + at + '.cjs');`,
  );
  const log: { readonly event: string; readonly code?: unknown }[] = [];
  const troubles = createTroubles();
  const rooms = { troubles, log: (line: (typeof log)[number]) => void log.push(line) };
  const stop = keepHouseHourly(program, rooms, { between: 60_000, again: 300 });
  registerEnd(stop);
  return { log, troubles, stop };
}

test.each([
  ['ends badly', 'process.exit(3)', 3],
  ['throws', "process.on('uncaughtException', () => process.exit(1)); throw new Error('no')", 1],
  ['is killed', "process.kill(process.pid, 'SIGKILL')", 'SIGKILL'],
])('a run that %s is told in log and health, and forgotten once one ends well', async (_name, line, code) => {
  const { log, troubles } = runsThat(line, 'process.exit(0)');
  await until(() => troubles.list().includes('housekeeping-failed'));
  expect(log).toEqual([{ event: 'housekeeping-stopped', code }]);
  await until(() => troubles.list().length === 0);
  expect(log).toHaveLength(1);
});

test('a run tells the troubles it finds; anything else it says is no trouble', async () => {
  const { troubles } = runsThat(
    `process.send({ cause: 'made-up', isThere: true }); process.send('x');
     process.send({ cause: 'clock-jumped', isThere: true }, () => process.exit(0));`,
  );
  await until(() => troubles.list().length > 0);
  expect(troubles.list()).toEqual(['clock-jumped']);
});

test('a stop ends the run under way, even one that does not listen, and tells nothing', async () => {
  const { log, troubles, stop } = runsThat(
    "process.on('SIGTERM', () => {}); process.send({ cause: 'clock-jumped', isThere: true }); setInterval(() => {}, 1000)",
  );
  await until(() => troubles.list().length > 0);
  await stop();
  expect(log).toEqual([]);
}, 15_000);

/** The process that keeps house for a server. */
function houseOf(server: number): number | undefined {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .find((pid) => {
      try {
        const parent = / \d+ \(.*\) \S (\d+)/.exec(` ${readFileSync(`/proc/${pid}/stat`, 'utf8')}`)?.[1];
        return (
          Number(parent) === server && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('keep-house')
        );
      } catch {
        return false; // gone meanwhile
      }
    });
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('while the house is kept, people write; killed, the server leaves no housekeeping behind, and the next goes on', async () => {
  const bundle = buildOnce().folder;
  const folder = await aTown(bundle, 30_000);
  const before = sessionsIn(folder) - 101;
  const server = await startServer(bundle, folder);
  const house = () => houseOf(Number(server.child.pid));
  await until(() => house() !== undefined);
  const kept = Number(house());
  for (let at = 0; at < 20; at += 1) {
    expect((await openSession(server.url, String(at).padStart(64, '0'))).Authorization).toMatch(/^Bearer ./);
  }
  await untilNoMore(() => sessionsIn(folder), before, 100);
  expect(isAlive(kept)).toBe(true);
  await server.end('SIGKILL');
  await until(() => !isAlive(kept));

  const next = await startServer(bundle, folder);
  // Counting takes its turn with the deleting: not too often.
  await untilNoMore(() => sessionsIn(folder), 20, 500);
  await until(() => houseOf(Number(next.child.pid)) === undefined);
  await next.end('SIGTERM');
  expect(sessionsIn(folder)).toBe(20);
}, 300_000);

test('a run waits long for whoever writes, and ends with its server even then', async () => {
  const bundle = buildOnce().folder;
  const folder = aDataFolder();
  await (await startServer(bundle, folder)).end('SIGTERM');
  const other = new Database(join(folder, 'cases.sqlite'));
  registerEnd(() => other.close());
  other.exec('BEGIN IMMEDIATE');
  const env = { ...process.env, DATA_DIR: folder };
  const run = fork(join(bundle, 'server.mjs'), [houseWord], { execArgv: [], env });
  registerEnd(() => run.kill('SIGKILL'));
  // Its file is open: it is at the database's door.
  await until(() =>
    readdirSync(`/proc/${run.pid}/fd`).some((fd) => fileOf(run.pid, fd).endsWith('cases.sqlite')),
  );
  const ended = once(run, 'exit');

  // Longer than a start has patience.
  expect(await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 11_000, 'waits'))])).toBe(
    'waits',
  );
  run.disconnect();
  expect(await ended).toEqual([0, null]);
}, 60_000);

function fileOf(pid: number | undefined, fd: string): string {
  try {
    return readlinkSync(`/proc/${pid}/fd/${fd}`);
  } catch {
    return ''; // closed meanwhile
  }
}

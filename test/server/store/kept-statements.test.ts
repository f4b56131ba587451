import { join } from 'node:path';
import Database from 'libsql';
import { keptStatements } from '../../../server/src/store/driver/kept-statements';
import { aDataFolder } from '../../support/server/a-process';
import { registerEnd } from '../../support/server/ending';

const insert = 'insert into notes values (?)';
const select = 'select id from notes order by id';

function aDatabase() {
  const database = new Database(':memory:');
  database.exec('create table notes (id integer primary key)');
  const prepared: string[] = [];
  const prepare = keptStatements((text) => {
    prepared.push(text);
    return database.prepare(text);
  });
  return { database, prepare, prepared };
}

test('a text is prepared once, and each run has its own parameters', () => {
  const { prepare, prepared } = aDatabase();
  for (const id of [1, 2, 3]) prepare(insert).run([id]);
  expect(prepare(select).all([])).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  expect(prepare(select).all([])).toHaveLength(3);
  expect(prepared).toEqual([insert, select]);
});

test('one that was refused can be run again', () => {
  const { prepare, prepared } = aDatabase();
  prepare(insert).run([1]);
  expect(() => prepare(insert).run([1])).toThrow(/UNIQUE/);
  prepare(insert).run([2]);
  expect(prepare(select).all([])).toEqual([{ id: 1 }, { id: 2 }]);
  expect(prepared).toEqual([insert, select]);
});

test('one that was refused because another program held the file is over when it was run again', () => {
  const file = join(aDataFolder(), 'a.sqlite');
  const [mine, other] = [new Database(file), new Database(file)];
  for (const one of [mine, other]) registerEnd(() => one.close());
  mine.exec('create table notes (id integer primary key)');
  const prepare = keptStatements((text) => mine.prepare(text));
  other.exec('begin exclusive');
  expect(() => prepare(select).all([])).toThrow('locked');
  other.exec('commit');
  expect(prepare(select).all([])).toEqual([]);

  // What still read would hold it up.
  other.exec('begin exclusive; insert into notes values (1); commit');
  expect(prepare(select).all([])).toEqual([{ id: 1 }]);
});

test('whoever goes through rows one by one is not disturbed by the same text', () => {
  const { prepare } = aDatabase();
  for (const id of [1, 2]) prepare(insert).run([id]);
  const rows = prepare(select).iterate([]);
  const first = rows.next().value;
  expect(prepare(select).all([])).toHaveLength(2);
  expect([first, rows.next().value]).toEqual([{ id: 1 }, { id: 2 }]);
});

test('it follows a change of the table', () => {
  const { database, prepare } = aDatabase();
  prepare(insert).run([1]);
  prepare('select * from notes').all([]);
  database.exec("alter table notes add column words text default 'x'");
  expect(prepare('select * from notes').all([])).toEqual([{ id: 1, words: 'x' }]);
});

test('texts that come once do not heap up', () => {
  const { prepare, prepared } = aDatabase();
  prepare(select).all([]);
  for (let number = 0; number < 200; number += 1) prepare(`select ${number}`).all([]);
  prepare(select).all([]);
  expect(prepared.filter((text) => text === select)).toHaveLength(2);
});

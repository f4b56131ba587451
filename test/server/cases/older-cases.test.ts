import type { Answers } from '@/domain/form/definition';
import { openCase, sealCase } from '../../../server/src/cases/sealed-case';
import { aServer, type TestServer } from '../../support/server/a-server';
import { aMember, officeSays, sendApplication } from '../../support/server/an-application';

let server: TestServer;
beforeEach(async () => {
  server = await aServer();
});

const { memberHealthConsent: _notYetAsked, ...member } = aMember({
  memberName: '李小红',
  incomeFrom: ['wages'],
  memberIncome: 200000,
  agrees: 'later',
});

function rowOf(receipt: string) {
  const { database } = server.backend;
  const found = database
    .selectFrom('cases')
    .selectAll()
    .where('receipt', '=', receipt as never);
  return found.executeTakeFirstOrThrow();
}

/** A case that lies in the database as the server of that version wrote it. */
async function received(version: number, answers: Answers): Promise<string> {
  const { body } = await sendApplication(server, {});
  const receipt = String(body.receipt);
  const { database, vault } = server.backend;
  const row = await rowOf(receipt);
  const content = openCase(vault, row.id, row.sealed);
  const sealed = sealCase(vault, row.id, { ...content, answers: { ...content.answers, ...answers } });
  await database
    .updateTable('cases')
    .set({ sealed, form_version: version })
    .where('id', '=', row.id)
    .execute();
  return receipt;
}

test('a case received before members were asked about their health is read and printed whole', async () => {
  const receipt = await received(2, { members: [member] });
  for (const command of ['show', 'print']) {
    const said = await officeSays(server, command, receipt);
    expect(said).toContain('2000 元');
    expect(said).toContain('等本人或监护人同意');
  }
});

test('every consent it shows can be recorded', async () => {
  const child = { ...member, memberAge: 'under-14', agrees: undefined };
  const { agrees: _, ...young } = child;
  const receipt = await received(1, { members: [young], youngChild: 'yes' });
  const listed = await officeSays(server, 'consent', receipt);
  expect(listed).toContain('guardian');
  const said = await officeSays(server, 'consent', receipt, 'guardian', 'agreed', '--how', '到窗口签字');
  expect(said).toContain('已记下');
});

test('a consent recorded on it changes nothing of what was received', async () => {
  const receipt = await received(2, { members: [member] });
  await officeSays(server, 'consent', receipt, 'member-1', 'agreed', '--how', '到窗口签字');
  expect(await officeSays(server, 'show', receipt)).toContain('2000 元');
  const { vault } = server.backend;
  const row = await rowOf(receipt);
  expect(row.form_version).toBe(2);
  expect(openCase(vault, row.id, row.sealed).answers.members).toEqual([member]);
});

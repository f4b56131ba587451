import type { AnyOperationId } from '@contract/all-operations';
import { caseWay } from '@contract/case-way';
import * as v from 'valibot';
import type { Receipt } from '@/domain/case/receipt';
import type { Answers } from '@/domain/form/definition';
import { officeCommand } from '../../../server/src/cli/office-command';
import { aReport, aServer, newKey, type Sent, type TestServer } from './a-server';
import { sendApplication } from './an-application';
import { aPhoto, photoForm } from './photos';

/** A case at the office, with the hands on both sides of the counter. */
export async function aCaseAtTheOffice(
  kind: 'application' | 'report' = 'application',
  answers: Answers = {},
  on?: TestServer,
) {
  const server = on ?? (await aServer());
  const device = `sender-${Math.random()}`;
  const sent =
    kind === 'application'
      ? await sendApplication(server, answers, { device })
      : await server.call('sendNeighbourReport', {
          headers: { ...(await server.signIn(device)), ...newKey() },
          body: aReport(answers),
        });
  const receipt = String(sent.body.receipt) as Receipt;
  const phoneOf = (whose: string) => aPhoneOn(server, receipt, whose);
  return {
    server,
    receipt,
    /** The phone it was sent from. */
    device,
    lookupCode: String(sent.body.lookupCode),
    ...phoneOf(device),
    phoneOf,
    office: (...words: string[]) =>
      officeCommand(
        server.backend,
        'office:lin',
        words.map((word) => (word === 'RECEIPT' ? receipt : word)),
      ),
  };
}

/** What somebody does with the case from a phone of his own. */
function aPhoneOn(server: TestServer, receipt: Receipt, device: string) {
  const signedIn = () => server.signIn(device);
  const act = async (id: AnyOperationId, path: string, body: unknown, key = newKey()) =>
    server.call(id, { headers: { ...(await signedIn()), ...key }, body } satisfies Sent, path);
  const ofCase = (place: string) => `/v1/cases/${receipt}/${place}`;
  return {
    act,
    ofCase,
    read: async () => server.call('readCase', { headers: await signedIn() }, `/v1/cases/${receipt}`),
    way: async () => {
      const { body } = await server.call('readCase', { headers: await signedIn() }, `/v1/cases/${receipt}`);
      return v.parse(caseWay, (body.case as { way: unknown }).way);
    },
    answer: (request: string, body: object, key?: Record<string, string>) =>
      act('answerRequest', ofCase(`requests/${request}/answer`), body, key),
    withdraw: () => act('withdrawCase', ofCase('withdrawal'), { confirmed: true }),
    upload: async () => {
      const body = photoForm(await aPhoto());
      const sent = await server.call('sendAttachment', {
        headers: { ...(await signedIn()), ...newKey() },
        body,
      });
      return String(sent.body.attachment);
    },
  };
}

export type CaseAtTheOffice = Awaited<ReturnType<typeof aCaseAtTheOffice>>;

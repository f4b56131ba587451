import { randomUUID } from 'node:crypto';
import type { Answers } from '@/domain/form/definition';
import { officeCommand } from '../../server/src/office/office-command';
import { consent, newKey, type TestServer } from './a-server';

/** 先报个名: name, place and phone, everything else put off. */
export const shortest = {
  forWhom: 'self',
  hukou: 'here',
  urgent: 'no',
  phoneUse: 'keep',
  personName: '王婆婆',
  village: '',
  address: '水井旁边',
  phone: '13900001111',
  phoneOf: 'own',
  reach: '',
  story: '',
  truth: ['agree'],
  meansCheck: 'later',
  kin: 'no',
  signature: 'later',
};

/** How one is sent, where it differs from the usual. */
interface Sending {
  readonly key?: Record<string, string>;
  /** Whose phone; somebody else's each time when left out. */
  readonly device?: string;
  /** Fields of the body beside or instead of the usual ones. */
  readonly more?: object;
}

/** Sends the shortest application with these answers more. */
export async function sendApplication(server: TestServer, answers: Answers = {}, sending: Sending = {}) {
  const { key = newKey(), device = randomUUID(), more } = sending;
  const body = { formVersion: 2, answers: { ...shortest, ...answers }, consent, ...more };
  return server.call('sendApplication', { headers: { ...(await server.signIn(device)), ...key }, body });
}

/** What a command of the office prints, whole. */
export async function officeSays(server: TestServer, ...words: string[]): Promise<string> {
  return (await officeCommand(server.backend, 'office:lin', words)).lines.join('\n');
}

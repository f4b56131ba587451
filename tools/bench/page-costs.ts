import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPhone, type Phone, routesOf } from '../../test/weapp/harness/phone';

export interface PageCost {
  readonly route: string;
  /** Bytes of the first setData, of the largest, and of all of them until the page came to rest, offline. */
  readonly first: number;
  readonly largest: number;
  readonly untilRest: number;
  readonly calls: number;
  readonly nodes: number;
  /** Bytes of one more character in the first field, where there is one. */
  readonly key: number | undefined;
}

export async function measurePages(dist: string): Promise<PageCost[]> {
  const costs: PageCost[] = [];
  for (const route of routesOf(JSON.parse(readFileSync(join(dist, 'app.json'), 'utf8')))) {
    costs.push(await measurePage(dist, route));
  }
  return costs;
}

async function measurePage(dist: string, route: string): Promise<PageCost> {
  return costOf(await createPhone({ dist, open: route, offline: true }), route);
}

/** What the page a phone was opened at has cost; the phone is killed. */
export async function costOf(phone: Phone, route: string): Promise<PageCost> {
  const log = [...phone.setDataLog];
  const cost = {
    route,
    first: log[0]?.bytes ?? 0,
    largest: Math.max(...log.map(({ bytes }) => bytes)),
    untilRest: log.reduce((sum, { bytes }) => sum + bytes, 0),
    calls: log.length,
    nodes: phone.nodeCount(),
    key: await keystroke(phone),
  };
  phone.kill();
  return cost;
}

/** The second character: the first may show or hide something besides. */
async function keystroke(phone: Phone): Promise<number | undefined> {
  const [field] = phone.find({ role: 'textbox' });
  if (!field) return undefined;
  const inputs: number[] = [];
  await phone.type(field, '张三', { keyByKey: true, afterKey: () => void inputs.push(sum(phone)) });
  const [before = 0, after = 0] = inputs;
  return after - before;
}

const sum = ({ setDataLog }: Phone) => setDataLog.reduce((total, { bytes }) => total + bytes, 0);

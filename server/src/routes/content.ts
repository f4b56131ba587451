import type { Backend } from '../backend';
import { Refusal } from '../http/refusal';
import type { Answer, Handler } from './handlers';

export function readContentVersion({ editions }: Backend): Handler<'readContentVersion'> {
  return async () => {
    const newest = editions.newest();
    if (!newest) throw new Refusal('content-not-found');
    const { schema, version, region } = newest;
    return { schema, version, region };
  };
}

export function readContent({ editions }: Backend): Handler<'readContent'> {
  return async (context) => {
    const edition = editions.find(numberOf(context.req.param('version') ?? ''));
    if (!edition) throw new Refusal('content-not-found');
    return edition as unknown as Answer<'readContent'>; // parsed when it was read
  };
}

/** 0, which no edition has, for anything that is no number. */
function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

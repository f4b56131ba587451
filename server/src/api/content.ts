import type { WithEditions } from '../content/editions';
import { RequestRefusal } from '../http/refusal';
import type { Answer, Handler } from './handler';

export function readContentVersion({ editions }: WithEditions): Handler<'readContentVersion'> {
  return async () => {
    const newest = editions.newest();
    if (!newest) throw new RequestRefusal('content-not-found');
    const { schema, version, region } = newest;
    return { schema, version, region };
  };
}

export function readContent({ editions }: WithEditions): Handler<'readContent'> {
  return async (context) => {
    const edition = editions.find(numberOf(context.req.param('version') ?? ''));
    if (!edition) throw new RequestRefusal('content-not-found');
    return edition as unknown as Answer<'readContent'>; // parsed when it was read
  };
}

/** 0, which no edition has, for anything that is no number. */
function numberOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

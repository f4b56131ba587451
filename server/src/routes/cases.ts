import { casesQuery, lookupRequest } from '@contract/schemas';
import type { Receipt } from '@/domain/receipt';
import type { Backend } from '../backend';
import { viewCases } from '../cases/case-view';
import { lookUp } from '../cases/look-up';
import { withPapers } from '../cases/papers-to-add';
import { parseFields, readJson } from '../http/body';
import { clientAddress } from '../http/client-address';
import { Refusal, tooMany } from '../http/refusal';
import { signedIn } from '../sessions';
import type { Handler } from './handlers';

const pageLength = 20;

/** The holder's own cases; anonymous reports are in nobody's list. */
export function listCases(backend: Backend): Handler<'listCases'> {
  return async (context) => {
    const holder = await signedIn(backend, context);
    const { after } = parseFields(casesQuery, context.req.query());
    const rows = await olderThan(backend, holder.id, after);
    const shown = rows.slice(0, pageLength);
    const cases = await withPapers(backend, shown, await viewCases(backend, shown));
    const next = rows.length > pageLength ? (cases.at(-1)?.receipt ?? null) : null;
    return { cases, next, serverTime: backend.now() };
  };
}

export function readCase(backend: Backend): Handler<'readCase'> {
  return async (context) => {
    const holder = await signedIn(backend, context);
    const rows = await ofHolder(backend, holder.id)
      .where('receipt', '=', (context.req.param('receipt') ?? '') as Receipt) // what is none finds none
      .execute();
    const [view] = await withPapers(backend, rows, await viewCases(backend, rows));
    if (!view) throw new Refusal('case-not-found');
    return { case: view, serverTime: backend.now() };
  };
}

export function lookUpCase(backend: Backend): Handler<'lookUpCase'> {
  const { limits, settings, now } = backend;
  return async (context) => {
    const wait = limits.lookupsFromAddress.take(clientAddress(context, settings.trustedProxies));
    if (wait !== undefined) throw tooMany('too-many-tries', wait);
    const { receipt, proof } = parseFields(lookupRequest, await readJson(context.req.raw));
    return { case: await lookUp(backend, receipt, proof), serverTime: now() };
  };
}

/** One more than a page, to know whether another follows. */
async function olderThan(backend: Backend, holder: string, after: Receipt | undefined) {
  const newest = ofHolder(backend, holder)
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(pageLength + 1);
  if (after === undefined) return newest.execute();
  const [last] = await ofHolder(backend, holder).where('receipt', '=', after).execute();
  if (!last) throw new Refusal('fields-rejected', { errors: [{ question: 'after', code: 'unknown' }] });
  return newest
    .where((is) =>
      is.or([
        is('received_at', '<', last.received_at),
        is.and([is('received_at', '=', last.received_at), is('id', '<', last.id)]),
      ]),
    )
    .execute();
}

function ofHolder({ database }: Backend, holder: string) {
  return database
    .selectFrom('cases')
    .select(['id', 'receipt', 'kind', 'status', 'received_at', 'sealed', 'form_version'])
    .where('holder_id', '=', holder);
}

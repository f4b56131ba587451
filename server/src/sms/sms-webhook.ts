import type { WithLog } from '../log';
import type { WithTroubles } from '../troubles';

/** Where a gateway of the office takes short messages. */
export interface SmsGateway {
  readonly url: string;
  /** Sent as a bearer token. */
  readonly key?: string;
}

/** A short message; the gateway sends one `id` once, however often it is told. */
interface SmsMessage {
  readonly id: string;
  readonly to: string;
  readonly text: string;
}

const patienceMs = 8000;
/** What another try may mend. */
const passing = [408, 425, 429];
/** The address or the key in the settings is wrong. */
const wrongSettings = [401, 403, 404, 405];

/**
 * Hands short messages to a gateway: `POST {"id", "to", "text"}` as JSON, 2xx means that it took it. It is followed to
 * no other address.
 */
export function createSmsWebhook({ url, key }: SmsGateway, { log, troubles }: WithLog & WithTroubles) {
  return async (message: SmsMessage): Promise<'sent' | 'refused' | 'later'> => {
    const status = await post(url, key, message);
    const outcome = outcomeOf(status);
    const isWrong = wrongSettings.includes(status);
    if (isWrong || outcome === 'sent') {
      const isNews = troubles.set('notices-refused', isWrong);
      if (isNews && isWrong) log({ event: 'notices-refused', status });
    }
    return outcome;
  };
}

function outcomeOf(status: number): 'sent' | 'refused' | 'later' {
  if (status >= 200 && status < 300) return 'sent';
  return status >= 500 || status === unreachable || passing.includes(status) ? 'later' : 'refused';
}

const unreachable = 0;

async function post(url: string, key: string | undefined, message: SmsMessage): Promise<number> {
  const headers = {
    'Content-Type': 'application/json',
    'Idempotency-Key': message.id,
    ...(key !== undefined && { Authorization: `Bearer ${key}` }),
  };
  try {
    const request = { method: 'POST', headers, body: JSON.stringify(message), redirect: 'manual' as const };
    return (await fetch(url, { ...request, signal: AbortSignal.timeout(patienceMs) })).status;
  } catch {
    return unreachable;
  }
}

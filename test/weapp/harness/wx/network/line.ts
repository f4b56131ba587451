import type { Life } from '../../life';

/** What happens to a request on its way; `lose-answer` reaches the server, but the phone never hears of it. */
export type Fate = 'pass' | 'fail' | 'lose-answer' | 'hang';

export interface SentRequest {
  readonly kind: 'request' | 'upload';
  readonly method: string;
  readonly url: string;
  readonly header: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Missing while it runs, and for good when no answer came. */
  statusCode?: number;
}

/** The phone's connection. */
export interface Line {
  online: boolean;
  type: 'wifi' | '4g' | '3g' | '2g' | '5g';
  fate: (request: SentRequest) => Fate;
  /** Where requests go instead of the address in the build; path and query stay. */
  server: string | undefined;
  /** Every request that left the program, oldest first. */
  readonly requests: SentRequest[];
  /** Requests under way; each can be broken off with the words WeChat would use. */
  readonly running: Set<(words: string, errno: number) => void>;
  readonly listeners: Set<(status: object) => void>;
}

export const noNetwork = 'errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED';

export function createLine(fate: Line['fate'] = () => 'pass'): Line {
  return {
    online: true,
    type: 'wifi',
    fate,
    server: undefined,
    requests: [],
    running: new Set(),
    listeners: new Set(),
  };
}

export function switchLine(
  line: Line,
  life: Life,
  online: boolean,
  inner: (value: unknown) => unknown,
): void {
  if (line.online === online) return;
  line.online = online;
  if (!online) for (const breakOff of [...line.running]) breakOff(noNetwork, 600_001);
  const status = { isConnected: online, networkType: online ? line.type : 'none' };
  for (const listener of line.listeners) life.later(() => listener(inner(status) as object));
}

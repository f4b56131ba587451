/** The only keys a log line may carry; none of them can hold what a person wrote. */
const allowed = [
  'event',
  'requestId',
  'operation',
  'method',
  'status',
  'code',
  'ms',
  'error',
  'stack',
  'mode',
  'url',
  'file',
  'count',
] as const;

export type LogLine = { readonly event: string } & Partial<
  Readonly<Record<(typeof allowed)[number], string | number | readonly string[]>>
>;

export type Log = (line: LogLine) => void;

export interface WithLog {
  readonly log: Log;
}

/** One JSON object a line. Keys that are not on the list are dropped, whatever the types let through. */
export function createLog(write: (text: string) => void, now: () => number): Log {
  return (line) => {
    const kept = allowed.flatMap((key) => (line[key] === undefined ? [] : [[key, line[key]]]));
    write(`${JSON.stringify({ time: new Date(now()).toISOString(), ...Object.fromEntries(kept) })}\n`);
  };
}

/** What may be said of an unexpected error: its name and the places in our code, never its message. */
export function errorLine(error: unknown): Pick<LogLine, 'error' | 'code' | 'stack'> {
  if (!(error instanceof Error)) return { error: typeof error };
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: error.name, ...codeOf(error), stack: places.slice(0, 6).map((line) => line.trim()) };
}

/** What the database or the system calls it (SQLITE_FULL, ENOSPC): a name, never what a person wrote. */
function codeOf(error: Error): { readonly code?: string } {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^[A-Z][A-Z_]{2,40}$/.test(code) ? { code } : {};
}

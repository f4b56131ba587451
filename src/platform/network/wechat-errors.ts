/** WeChat tells its failures in words; these are the ones that mean something to people. */
function words(reason: unknown): string {
  const message = (reason as { errMsg?: unknown } | undefined)?.errMsg;
  return typeof message === 'string' ? message : '';
}

export function isCancel(reason: unknown): boolean {
  return /cancel/.test(words(reason));
}

/** Permission denied, privacy agreement refused (104) or the data kind not declared (112). */
export function isRefused(reason: unknown): boolean {
  const number = (reason as { errno?: unknown } | undefined)?.errno;
  return number === 104 || number === 112 || /auth|privacy|permission|scope/.test(words(reason));
}

export function isFull(reason: unknown): boolean {
  return /exceed|maximum|limit|space/.test(words(reason));
}

/** Nothing lies there; every other failure to read leaves open whether something does. */
export function isNotFound(reason: unknown): boolean {
  return /data not found|no such file/.test(words(reason));
}

export function isTimeout(reason: unknown): boolean {
  return /timeout|interrupted/.test(words(reason));
}

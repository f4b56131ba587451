import {
  type Api,
  type Apis,
  answering,
  Failed,
  failure,
  type Options,
  type Phone,
  tell,
  textIn,
} from '../api';
import type { Files } from '../kept/files';
import { type Line, noNetwork, type SentRequest } from './line';
import { multipart } from './multipart';
import { type Answer, send } from './wire';

const methods = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'CONNECT'];
const defaultTimeout = 60_000;

/** wx.request and wx.uploadFile over real HTTP: any status is a success, as in WeChat. */
export function createHttpApis(phone: Phone, line: Line, files: Files): Apis {
  return {
    request: (options: Options) => run(phone, line, 'request', options, () => requestFrom(options)),
    uploadFile: (options: Options) =>
      run(phone, line, 'uploadFile', options, () => uploadFrom(options, files)),
    getNetworkType: answering(phone, 'getNetworkType', () => ({
      networkType: line.online ? line.type : 'none',
      weakNet: false,
    })),
    onNetworkStatusChange: (listener: (status: object) => void) => void line.listeners.add(listener),
    offNetworkStatusChange: (listener?: (status: object) => void) =>
      listener ? void line.listeners.delete(listener) : line.listeners.clear(),
    onNetworkWeakChange: () => undefined,
    offNetworkWeakChange: () => undefined,
  };
}

/** Sends, and answers through the callbacks exactly once; hands back the task. */
function run(phone: Phone, line: Line, name: string, options: Options, prepare: () => SentRequest): object {
  const { life } = phone;
  const release = life.hold();
  const stop = new AbortController();
  const finish = (ok: boolean, answer: object) => {
    if (!line.running.delete(breakOff)) return;
    life.cancel(timeout);
    stop.abort();
    life.later(() => tell(options, ok, phone.inner(answer)));
    release();
  };
  const breakOff = (words: string, errno: number) => finish(false, failure(name, new Failed(words, errno)));
  line.running.add(breakOff);
  const timeout = life.later(() => breakOff('timeout', 5), Number(options.timeout ?? defaultTimeout));
  void travel(line, prepare, stop.signal).then(
    (answer) => finish(true, answerFor(name, options, answer)),
    (reason) => reason instanceof Failed && breakOff(reason.words, reason.errno ?? 600_001),
  );
  const nothing: Api = () => undefined;
  return {
    abort: () => breakOff('abort', 600_003),
    onProgressUpdate: nothing,
    offProgressUpdate: nothing,
    onHeadersReceived: nothing,
    offHeadersReceived: nothing,
    onChunkReceived: nothing,
    offChunkReceived: nothing,
  };
}

/** A promise that hangs for ever when the answer is lost: the time-out ends it. */
async function travel(line: Line, prepare: () => SentRequest, signal: AbortSignal): Promise<Answer> {
  const request = prepare();
  if (!line.online) throw new Failed(noNetwork, 600_001);
  line.requests.push(request);
  const fate = line.fate(request);
  if (fate === 'fail')
    throw new Failed('errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET', 600_001);
  if (fate === 'hang') return new Promise(() => {});
  const answer = await send({ ...request, url: rerouted(request.url, line.server) }, signal);
  if (fate === 'lose-answer')
    throw new Failed('errcode:-101 cronet_error_code:-101 error_msg:net::ERR_CONNECTION_RESET', 600_001);
  request.statusCode = answer.statusCode;
  return answer;
}

function rerouted(url: string, server: string | undefined): string {
  return server === undefined ? url : url.replace(/^https?:\/\/[^/]+/, server);
}

function requestFrom(options: Options): SentRequest {
  const method = (textIn(options, 'method') || 'GET').toUpperCase();
  if (!methods.includes(method)) throw new Failed(`invalid method "${method}"`, 600_009);
  const header = { 'content-type': 'application/json', ...headerOf(options) };
  const inUrl = method === 'GET' && typeof options.data === 'object' && options.data !== null;
  const url = checked(textIn(options, 'url'));
  return {
    kind: 'request',
    method,
    header,
    url: inUrl ? withQuery(url, options.data as Options) : url,
    body:
      inUrl || options.data === undefined ? new Uint8Array() : bodyOf(options.data, header['content-type']),
  };
}

function uploadFrom(options: Options, files: Files): SentRequest {
  const { type, body } = multipart(
    textIn(options, 'name'),
    files.read(textIn(options, 'filePath')),
    textIn(options, 'filePath'),
    options.formData,
  );
  const url = checked(textIn(options, 'url'));
  return {
    kind: 'upload',
    method: 'POST',
    url,
    header: { ...headerOf(options), 'content-type': type },
    body,
  };
}

/** WeChat sets these itself and ignores or refuses ours. */
function headerOf(options: Options): Record<string, string> {
  const given = Object.entries((options.header ?? {}) as Options).map(([name, value]) => [
    name.toLowerCase(),
    String(value),
  ]);
  const header = Object.fromEntries(given.filter(([name]) => name !== 'referer' && name !== 'user-agent'));
  return {
    ...header,
    referer: 'https://servicewechat.com/touristappid/0/page-frame.html',
    'user-agent': 'MicroMessenger/8.0 MiniProgramEnv/android',
  };
}

function checked(url: string): string {
  if (!/^https?:\/\/[^/]+/.test(url)) throw new Failed(`invalid url "${url}"`, 600_009);
  return url;
}

function withQuery(url: string, data: Options): string {
  const query = Object.entries(data).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`,
  );
  return query.length === 0 ? url : `${url}${url.includes('?') ? '&' : '?'}${query.join('&')}`;
}

function bodyOf(data: unknown, type: string | undefined): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  if (type?.includes('x-www-form-urlencoded')) return Buffer.from(withQuery('', data as Options).slice(1));
  return Buffer.from(JSON.stringify(data));
}

function answerFor(name: string, options: Options, { statusCode, header, body }: Answer): object {
  const text = body.toString('utf8');
  if (name === 'uploadFile') return { statusCode, data: text, header, errMsg: 'uploadFile:ok' };
  const data =
    options.responseType === 'arraybuffer'
      ? body
      : options.dataType === undefined || options.dataType === 'json'
        ? parsed(text)
        : text;
  return { statusCode, header, data, cookies: [], errMsg: 'request:ok' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

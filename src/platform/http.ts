import Taro from '@tarojs/taro';
import type { Http, HttpAnswer } from '@/services/ports';
import { pathOf } from './photo-folder';
import { isTimeout } from './wechat-errors';

const jsonTimeout = 15_000;
const photoTimeout = 60_000;

/** wx.request and wx.uploadFile: any status is a success to them, only a dead line is a failure. */
export function createHttp(): Http {
  return {
    async send({ method, url, headers, body }) {
      try {
        const answer = await Taro.request({
          url,
          method,
          header: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
          ...(body === undefined ? {} : { data: JSON.stringify(body) }),
          dataType: 'text',
          timeout: jsonTimeout,
        });
        return answerOf(answer.statusCode, answer.header, answer.data);
      } catch (reason) {
        return { kind: isTimeout(reason) ? 'timeout' : 'offline' };
      }
    },
    async upload(url, headers, photo) {
      try {
        const answer = await Taro.uploadFile({
          url,
          filePath: pathOf(photo),
          name: 'file',
          header: { ...headers },
          timeout: photoTimeout,
        });
        return answerOf(answer.statusCode, answer.header ?? {}, answer.data);
      } catch (reason) {
        return { kind: isTimeout(reason) ? 'timeout' : 'offline' };
      }
    },
  };
}

function answerOf(status: number, header: Record<string, unknown>, text: unknown): HttpAnswer {
  const headers = Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]));
  return { kind: 'answer', status, headers, body: parse(text) };
}

function parse(text: unknown): unknown {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

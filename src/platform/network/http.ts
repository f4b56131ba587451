import Taro from '@tarojs/taro';
import type { Http, HttpAnswer } from '@/services/ports';
import { pathOf } from '../photos/photo-folder';
import { isTimeout } from './wechat-errors';

const jsonTimeout = 15_000;
const photoTimeout = 60_000;

/** wx.request and wx.uploadFile: any status is a success to them, only a dead line is a failure. */
export function createHttp(): Http {
  return {
    send({ method, url, headers, body }) {
      const json = body === undefined ? {} : { data: JSON.stringify(body) };
      const type: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
      const header = { ...headers, ...type };
      return settle(async () => {
        const sent = await Taro.request({
          url,
          method,
          header,
          ...json,
          dataType: 'text',
          timeout: jsonTimeout,
        });
        return answerOf(sent.statusCode, sent.header, sent.data);
      });
    },
    upload(url, headers, photo) {
      const file = {
        url,
        filePath: pathOf(photo),
        name: 'file',
        header: { ...headers },
        timeout: photoTimeout,
      };
      return settle(async () => {
        const sent = await Taro.uploadFile(file);
        return answerOf(sent.statusCode, sent.header ?? {}, sent.data);
      });
    },
  };
}

async function settle(send: () => Promise<HttpAnswer>): Promise<HttpAnswer> {
  try {
    return await send();
  } catch (reason) {
    return { kind: isTimeout(reason) ? 'timeout' : 'offline' };
  }
}

function answerOf(status: number, header: Record<string, unknown>, text: unknown): HttpAnswer {
  const headers = Object.fromEntries(
    Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
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

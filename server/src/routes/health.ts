import { sql } from 'kysely';
import type { Backend } from '../backend';
import { Refusal } from '../http/refusal';
import type { Handler } from './handlers';

/** Whether the database answers, and whether what people send reaches an office. */
export function health({ database, settings, now }: Backend): Handler<'health'> {
  const { mode, officeName, weChat } = settings;
  return async () => {
    await sql`select 1`.execute(database).catch(() => {
      throw new Refusal('unavailable');
    });
    return {
      status: 'ok',
      mode,
      ...(officeName !== undefined && { office: officeName }),
      wechatLogin: weChat !== undefined,
      serverTime: now(),
    };
  };
}

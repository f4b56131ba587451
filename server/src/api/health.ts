import type { WithClock } from '../clock';
import { RequestRefusal } from '../http/refusal';
import type { WithStore } from '../store/store';
import type { RunMode } from '../store/tables';
import type { WithTroubles } from '../troubles';
import type { WithWeChat } from '../wechat/account';
import type { Handler } from './handler';

/** Where what people send ends up. */
interface Reach {
  readonly mode: RunMode;
  readonly officeName?: string;
  readonly templates: readonly string[];
}

/** Whether the database answers, and whether what people send reaches an office. */
export function checkHealth(
  rooms: WithStore & WithWeChat & WithTroubles & WithClock & Reach,
): Handler<'health'> {
  const { store, mode, officeName, weChatLogin, templates, now } = rooms;
  return async () => {
    await store.ping().catch(() => {
      throw new RequestRefusal('unavailable');
    });
    const causes = rooms.troubles.list();
    return {
      status: causes.length === 0 ? ('ok' as const) : ('degraded' as const),
      ...(causes.length > 0 && { causes: [...causes] }),
      mode,
      ...(officeName !== undefined && { office: officeName }),
      wechatLogin: weChatLogin !== undefined,
      ...(templates.length > 0 && { templates: [...templates] }),
      serverTime: now(),
    };
  };
}

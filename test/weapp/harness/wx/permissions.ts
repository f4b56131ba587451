import { type Apis, answering, Failed, type Phone, textIn } from './api';
import type { Hands } from './hands';

export interface Permissions {
  /** Asks once; a refusal stays until it is switched on in the settings. */
  need(scope: string): void;
}

export function createPermissions(phone: Phone, hands: Hands): { permissions: Permissions; apis: Apis } {
  const given = new Map<string, boolean>();
  const setting = () => Object.fromEntries([...given].map(([scope, allowed]) => [`scope.${scope}`, allowed]));
  const permissions: Permissions = {
    need(scope) {
      if (!given.has(scope)) given.set(scope, hands.permission === 'allows');
      if (!given.get(scope)) throw new Failed('auth deny');
    },
  };
  const apis: Apis = {
    getSetting: answering(phone, 'getSetting', () => ({ authSetting: setting(), subscriptionsSetting: {} })),
    authorize: answering(phone, 'authorize', (options) =>
      permissions.need(textIn(options, 'scope').replace('scope.', '')),
    ),
    openSetting: answering(phone, 'openSetting', () => {
      for (const scope of hands.switchesOn) given.set(scope, true);
      return { authSetting: setting() };
    }),
  };
  return { permissions, apis };
}

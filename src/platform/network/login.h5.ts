import type { Login } from '@/services/ports';

/** No WeChat account outside WeChat; Taro's stub would pretend a success without a code. */
export function createLogin(): Login {
  return { code: async () => undefined };
}

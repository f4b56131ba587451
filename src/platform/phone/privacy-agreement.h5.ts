import type { PrivacyAgreement } from '@/services/ports';

/** Outside WeChat our own consent page is the agreement. */
export function createPrivacyAgreement(): PrivacyAgreement {
  return { ask: async () => 'agreed', openText: async () => undefined };
}

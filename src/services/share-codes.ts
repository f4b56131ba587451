import type { PolicyLink } from '@/domain/policy/policy-link';
import type { Api } from './api/client';

/** Mini-program codes for posters, where the backend can have WeChat draw them. */
export interface ShareCodes {
  /** `data:image/…`, or `undefined`: then the address of the H5 is drawn instead. */
  find(link: PolicyLink): Promise<string | undefined>;
}

export function createShareCodes(api: Api, inMiniProgram: boolean): ShareCodes {
  return {
    async find({ policy, village }) {
      if (!inMiniProgram) return undefined;
      const query = { policy, ...(village === undefined ? {} : { village }) };
      const answer = await api.call('readShareCode', { query });
      return answer.ok ? answer.value.image : undefined;
    },
  };
}

import type { ProgramUpdate } from '@/services/ports';

/** WeChat fetches a newer version by itself and starts it at the next cold start. */
export function createProgramUpdate(): ProgramUpdate {
  return { watch: () => undefined, take: () => undefined };
}

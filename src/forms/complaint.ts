import { complaintKinds } from '@/domain/case/way/complaint';
import type { FormDefinition } from '@/domain/form/definition';

/**
 * 投诉 or 建议 to the supervisor: what happened, who did it where it is known, and a number to be called back on.
 *
 * @source 《社会救助法》(2026) 第六十三条、第六十八条
 */
export const complaint: FormDefinition = {
  id: 'complaint',
  version: 1,
  start: 'complaint',
  questions: [
    { id: 'kind', kind: 'choice', options: complaintKinds },
    { id: 'words', kind: 'long-text', most: 500 },
    { id: 'officer', kind: 'text', optional: true, most: 50 },
    { id: 'phone', kind: 'phone', optional: true },
  ],
  pages: [{ id: 'complaint', questions: ['kind', 'words', 'officer', 'phone'], next: () => undefined }],
};

/** Papers (申请材料) that can be asked for, in the order they are asked. Their names are content. */
export const paperIds = [
  'identity',
  'residence-permit',
  'disability-card',
  'diagnosis',
  'medical-bills',
  'school-bills',
  'income',
  'accident',
  'other',
] as const;
export type PaperId = (typeof paperIds)[number];

/** What can be handed in after the application too: the same, and the authority of whoever helps. */
export const laterPaperIds = ['authority', ...paperIds] as const;
export type LaterPaperId = (typeof laterPaperIds)[number];

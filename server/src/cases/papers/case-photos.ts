import type { Reader } from '../../store/store';
import type { AttachmentTable } from '../../store/tables';

/** A photo of a case, and which one it is: the office counts from 1, in the order they came. */
export interface NumberedPhoto extends Pick<AttachmentTable, 'id' | 'created_at'> {
  readonly number: number;
}

/** Every photo that a case has, the oldest first. */
export async function photosOfCase(read: Reader, caseId: string): Promise<readonly NumberedPhoto[]> {
  const rows = await read
    .selectFrom('attachments')
    .select(['id', 'created_at'])
    .where('case_id', '=', caseId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  return rows.map((row, place) => ({ ...row, number: place + 1 }));
}

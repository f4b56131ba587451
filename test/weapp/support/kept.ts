import type { Instant } from '@/domain/dates';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { createFiles, type Files } from '../harness/wx/kept/files';
import type { Storage } from '../harness/wx/kept/storage';

/** What lies on a phone before the program is opened: values by key, encrypted as the program writes them. */
export function kept(values: Readonly<Record<string, unknown>>): Storage {
  return new Map(
    Object.entries(values).map(([key, value]) => [
      key,
      { json: JSON.stringify(JSON.stringify(value)), encrypted: true },
    ]),
  );
}

/** One form in progress, under its key; saved just now. */
export function draftOf(form: FormDefinition, person: string, answers: Answers): Record<string, unknown> {
  const savedAt = Date.now() as Instant;
  return { [`draft:${form.id}:${person}`]: { formVersion: form.version, answers, typing: {}, savedAt } };
}

/** Photos where the program keeps them; the office takes a real picture only. */
export function keptPhotos(ids: readonly string[], bytes = Uint8Array.of(0xff, 0xd8, 0xff)): Files {
  const files = createFiles();
  files.makeFolder('wxfile://usr/photos', true);
  for (const id of ids) files.write(`wxfile://usr/photos/${id}.jpg`, bytes);
  return files;
}

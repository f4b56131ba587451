import { common } from '@/content/messages/screen/common';
import { questionOf, shownValue } from '@/domain/form/definition';
import { entryPage } from '@/domain/form/journey';
import { type RecordAnswers, recordsOf } from '@/domain/form/records';
import { go } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { addRecord, removeRecord } from '@/stores/drafts/record-draft';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Group } from '@/ui/field/group';
import { useInPieces } from '../../screen/pieces/use-in-pieces';
import styles from '../page/form-runner.module.scss';
import { EntryRow } from './entry-row';
import type { KindProps } from './question-field';

/** A list of entries, each filled in on pages of its own. */
export function RecordsQuestion({ source, ...field }: KindProps) {
  const { draft, actions } = useStores();
  const { form, person, path, params, texts } = source;
  const store = draft(form, person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const question = questionOf(form, field.id);
  const words = texts.questions[field.id]?.records;
  const list = recordsOf(value);
  const drawn = useInPieces(list.length);
  if (!words) return null;

  const open = (record: string, page?: string): void =>
    go(path, { ...params, ...(page && { page }), record: `${field.id}.${record}` });
  const add = async (): Promise<void> => {
    const record = await actions.newId();
    addRecord(store, { question: field.id, record });
    open(record);
  };
  return (
    <Group kind="group" {...field}>
      {list.slice(0, drawn).map((record) => {
        const page = entryPage(question, record);
        return (
          <EntryRow
            key={record.id}
            name={nameOf(record, question.records?.questions[0]?.id) ?? words.unnamed}
            note={page === undefined ? common.notFinished : undefined}
            onChange={() => open(record.id, page)}
            onRemove={() => removeRecord(store, { question: field.id, record: record.id })}
          />
        );
      })}
      {list.length < (question.most ?? 30) && (
        <Box className={styles.line}>
          <Button
            tone="secondary"
            label={list.length > 0 ? words.addMore : words.add}
            onTap={() => void add()}
          />
        </Box>
      )}
    </Group>
  );
}

function nameOf(record: RecordAnswers, first: string | undefined): string | undefined {
  const name = first === undefined ? undefined : record[first];
  return typeof name === 'string' && name !== '' ? name : undefined;
}

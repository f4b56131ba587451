import { bandTexts } from '@/content/messages/application/first/band';
import { questionOf, shownValue } from '@/domain/form/definition';
import { recordForm, recordsOf } from '@/domain/form/records';
import { maskName } from '@/domain/privacy';
import { assistanceApplication } from '@/forms/application/application';
import { useSelected, useStores } from '@/stores/context';
import { Paragraph } from '../../screen/section';

/** 「说的是：李*」, under every question about one of several people once the name is known. */
export function AboutWhom({ person, record }: { person: string; record: string }) {
  const store = useStores().draft(assistanceApplication, person);
  const [list = '', entry] = record.split('.');
  const first = recordForm(questionOf(assistanceApplication, list)).questions[0]?.id ?? '';
  const name = useSelected(store, (state) => {
    const found = recordsOf(shownValue(state, list)).find(({ id }) => id === entry);
    const said = found?.[first];
    return typeof said === 'string' ? maskName(said) : '';
  });
  return name === '' ? null : <Paragraph quiet text={bandTexts.about(name)} />;
}

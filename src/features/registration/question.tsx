import { useDidHide, useUnload } from '@tarojs/taro';
import { registrationTexts } from '@/content/messages/registration/registration';
import { relationOf } from '@/domain/registered-for';
import { registration } from '@/forms/registration';
import { useSelected, useStores } from '@/stores/context';
import { useFormPage } from '../form-runner/page/use-form-page';
import { Opening } from '../screen/opening';
import { UnreadableDraft } from '../screen/unreadable';
import { RegistrationPage } from './registration-page';

export interface RegistrationQuestionProps {
  /** For whom; left out for oneself. Each has a draft of an own. */
  readonly whom?: string | undefined;
  readonly page?: string | undefined;
  readonly after?: string | undefined;
}

/** One of the two pages of 先报个名. */
export function RegistrationQuestion({ whom, page, after }: RegistrationQuestionProps) {
  const relation = relationOf(whom);
  const texts = registrationTexts(relation);
  const store = useStores().draft(registration, relation);
  const shown = useFormPage(registration, store, page ?? registration.start);
  useDidHide(() => void store.getState().flush());
  useUnload(() => void store.getState().flush());
  const unreadable = useSelected(store, ({ status }) => status === 'unreadable');
  if (unreadable) return <UnreadableDraft title={texts.title} store={store} />;
  if (!shown) return <Opening title={texts.title} />;
  return <RegistrationPage key={shown.id} relation={relation} texts={texts} page={shown} after={after} />;
}

import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { ownTexts } from '@/content/messages/about/own';
import { errorSentence } from '@/content/messages/form-runner/errors';
import { common } from '@/content/messages/screen/common';
import { go, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { createOwnStore, type OwnStore } from '@/stores/own';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { GoList } from '@/ui/go-list/go-list';
import { Loading } from '@/ui/loading/loading';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { TextField } from '@/ui/text-field/text-field';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';

/** 自己的名字、电话: asked in the first form of somebody else's, changed here; it stays on this phone. */
export function OwnContactPage() {
  const { people } = useStores();
  const [store] = useState(() => createOwnStore(people.getState()));
  const { status, wrong, saved, open } = useSelected(store, (state) => state);
  useDidShow(() => void open());
  return (
    <Screen
      title={ownTexts.title}
      hasErrors={Object.keys(wrong).length > 0}
      main={{ label: ownTexts.save, onTap: () => void store.getState().save() }}
    >
      <Section>
        <QuestionHeading title={ownTexts.heading} hint={ownTexts.hint} />
        {saved && <Notice tone={saved === 'saved' ? 'tip' : 'danger'} title={ownTexts[saved]} live />}
        {status === 'opening' && <Loading text={common.loading} />}
      </Section>
      {status === 'open' && <Fields store={store} />}
      <Section>
        <GoList rows={[{ id: 'kept', label: ownTexts.erase, onTap: () => go(routes.about.kept) }]} />
      </Section>
    </Screen>
  );
}

const choices = (['yes', 'no'] as const).map((value) => ({ value, label: ownTexts[value] }));

function Fields({ store }: { store: OwnStore }) {
  const { name, phone, onPaper, wrong, put } = useSelected(store, (state) => state);
  return (
    <>
      <Section>
        <TextField
          id="own-name"
          kind="text"
          fills="name"
          label={ownTexts.name}
          value={name}
          error={wrong.name && errorSentence(wrong.name)}
          onInput={(value) => put({ name: value })}
        />
      </Section>
      <Section>
        <TextField
          id="own-phone"
          kind="phone"
          fills="tel"
          label={ownTexts.phone}
          value={phone}
          error={wrong.phone && errorSentence(wrong.phone)}
          onInput={(value) => put({ phone: value })}
        />
      </Section>
      <Section>
        <ChoiceField
          id="own-paper"
          label={ownTexts.paper}
          hint={ownTexts.paperHint}
          options={choices}
          value={onPaper ? 'yes' : 'no'}
          onChange={(value) => put({ onPaper: value === 'yes' })}
        />
      </Section>
    </>
  );
}

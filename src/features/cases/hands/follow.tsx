import { useState } from 'react';
import {
  followFailureSentence,
  followRoleNames,
  handsTexts,
  lackingWords,
} from '@/content/messages/cases/hands/hands';
import { followRoles } from '@/domain/case/way/case-way';
import { replace, routes } from '@/routes';
import { createFollowStore, type Typed } from '@/stores/cases/hands/follow';
import { useSelected, useStores } from '@/stores/context';
import { ChoiceField } from '@/ui/choice-field/choice-field';
import { Notice } from '@/ui/notice/notice';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { TextField } from '@/ui/text-field/text-field';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';

const roles = followRoles.map((value) => ({ value, label: followRoleNames[value] }));

/** 用号码看别人的办理: two numbers from the other screen, and who one is. */
export function FollowByCode() {
  const { actions, cases } = useStores();
  const [store] = useState(() => createFollowStore(actions));
  const [typed, setTyped] = useState<Typed>({ ending: '', code: '', role: '' });
  const { busy, lacking, failure } = useSelected(store, (state) => state);
  const put = (field: keyof Typed) => (value: string) =>
    setTyped((before) => ({ ...before, [field]: value }));
  const see = async (): Promise<void> => {
    const receipt = await store.getState().follow(typed);
    if (receipt === undefined) return;
    await cases.getState().refresh();
    replace(routes.cases.detail, { receipt });
  };
  return (
    <Screen
      title={handsTexts.enterTitle}
      hasErrors={failure !== undefined || Object.keys(lacking).length > 0}
      main={{ label: busy ? handsTexts.seeing : handsTexts.see, onTap: () => void see() }}
    >
      <Section>
        <QuestionHeading title={handsTexts.enter} hint={handsTexts.enterHint} />
        {failure && <Notice tone="danger" title={followFailureSentence(failure)} live />}
      </Section>
      <Section>
        <NumberField id="ending" value={typed.ending} lacks={lacking.ending} onInput={put('ending')} />
      </Section>
      <Section>
        <NumberField id="code" value={typed.code} lacks={lacking.code} onInput={put('code')} />
      </Section>
      <Section>
        <ChoiceField
          id="role"
          label={handsTexts.whoAreYou}
          options={roles}
          value={typed.role}
          error={lacking.role && lackingWords.role}
          onChange={put('role')}
        />
      </Section>
    </Screen>
  );
}

interface NumberFieldProps {
  readonly id: 'ending' | 'code';
  readonly value: string;
  readonly lacks: true | undefined;
  readonly onInput: (value: string) => void;
}

function NumberField({ id, value, lacks, onInput }: NumberFieldProps) {
  return (
    <TextField
      id={id}
      required
      kind="number"
      label={handsTexts[id]}
      hint={handsTexts.hints[id]}
      value={value}
      error={lacks && lackingWords[id]}
      onInput={onInput}
    />
  );
}

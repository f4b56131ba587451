import { applicationPageTexts } from '@/content/messages/application/pages';
import { assistanceApplication } from '@/forms/application/application';
import { restart, routes } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Button } from '@/ui/button/button';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';

const texts = applicationPageTexts.gone;

/** Whether this person's draft was handed in or deleted: a page reached by going back must not look like an empty form. */
export function useGone(person: string): boolean {
  const store = useStores().draft(assistanceApplication, person);
  return useSelected(
    store,
    ({ status, savedAt, answers, typing }) =>
      status === 'open' && savedAt === undefined && Object.keys({ ...answers, ...typing }).length === 0,
  );
}

/** Where to look for it, instead of a form that seems never to have been filled in. */
export function DraftIsGone() {
  return (
    <Screen title={applicationPageTexts.title} onBack={() => restart(routes.home)}>
      <Section>
        <QuestionHeading title={texts.title} hint={texts.text} />
        <Button label={texts.cases} onTap={() => restart(routes.cases.list)} />
        <Button tone="secondary" label={texts.people} onTap={() => restart(routes.application.people)} />
      </Section>
    </Screen>
  );
}

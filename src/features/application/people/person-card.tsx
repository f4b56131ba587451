import { applicationPageTexts } from '@/content/messages/application/pages';
import { clockTime, dayOf, shortDay } from '@/domain/dates';
import { shownValue } from '@/domain/form/definition';
import { maskName } from '@/domain/privacy';
import { assistanceApplication } from '@/forms/application/application';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import type { PersonDraft } from '@/stores/people';
import { Box } from '@/ui/box/box';
import { CaseCard } from '@/ui/case-card/case-card';
import { TextLink } from '@/ui/text-link/text-link';

const texts = applicationPageTexts.people;

/** One draft: whose, saved when, kept until when. */
export function PersonCard({ person, onDrop }: { person: PersonDraft; onDrop: () => void }) {
  const { people } = useStores();
  const { daysLeft, draft } = person;
  const { savedAt } = draft;
  return (
    <>
      <CaseCard
        title={nameOf(person)}
        kind={daysLeft > 0 ? texts.until(daysLeft) : texts.over}
        state={{ state: 'saved', text: texts.saved(`${shortDay(dayOf(savedAt))} ${clockTime(savedAt)}`) }}
        action={{
          label: texts.goOn,
          tone: 'secondary',
          onTap: () => go(routes.application.tasks, { p: person.person }),
        }}
      />
      <Box>
        <TextLink
          label={texts.longer}
          onTap={() => void people.getState().keepLonger(assistanceApplication, person.person)}
        />
      </Box>
      <Box>
        <TextLink label={texts.drop} onTap={onDrop} />
      </Box>
    </>
  );
}

/** Masked; a draft without a name yet says so. */
export function nameOf({ draft }: PersonDraft): string {
  const name = shownValue(draft, 'personName');
  return typeof name === 'string' && name !== '' ? maskName(name) : texts.unnamed;
}

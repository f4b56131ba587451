import { useEffect } from 'react';
import { firstPartsTexts } from '@/content/messages/application/first/first-parts';
import { urgentTexts } from '@/content/messages/screen/urgent';
import { assistanceApplication } from '@/forms/application/application';
import { useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import styles from '../../form-runner/page/form-runner.module.scss';
import { UrgentNow } from '../../screen/danger/urgent-now';
import { PapersDoor } from '../papers/papers-door';
import { OtherPartsDoor } from './other-parts-door';
import { Part, type PartProps } from './part';

const first: readonly string[] = ['who', 'contact'];

/** One question of one part of one person's application; what the first ones do not need is fetched by whoever comes to it. */
export function ApplyQuestion(props: PartProps) {
  const { person, task } = props;
  if (task === 'papers') return <PapersDoor {...props} />;
  if (!first.includes(task)) return <OtherPartsDoor {...props} />;
  return <Part {...props} texts={firstPartsTexts} aside={(page) => <Aside page={page} person={person} />} />;
}

function Aside({ page, person }: { page: string; person: string }) {
  if (page === 'helper') return <KnownHelper person={person} />;
  if (page !== 'event') return null;
  return (
    <Box className={styles.first}>
      <UrgentNow {...urgentTexts} />
    </Box>
  );
}

/** On the page about the helper: who helps again from an own phone need not type it again. */
function KnownHelper({ person }: { person: string }) {
  const { draft, people } = useStores();
  useEffect(
    () => void people.getState().introduce(draft(assistanceApplication, person)),
    [draft, people, person],
  );
  return null;
}

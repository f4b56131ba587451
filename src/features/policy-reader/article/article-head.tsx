import type { Policy } from '@/domain/policy/policy';
import { useStores } from '@/stores/context';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import { useReadAloud } from '../../screen/use-read-aloud';
import type { Depth } from './article';
import { wordsToRead } from './words-to-read';

/**
 * The title, and the way to have the page read aloud where something can. Drawn anew for each depth:
 * what was being read is then no longer what is seen.
 */
export function ArticleHead({ policy, depth }: { policy: Policy; depth: Depth }) {
  const { region } = useStores();
  const speak = useReadAloud({
    sentences: wordsToRead(policy, depth, region),
    ...(policy.audio === undefined || depth === 'long' ? {} : { audio: policy.audio }),
  });
  return <QuestionHeading title={policy.title} speak={speak} />;
}

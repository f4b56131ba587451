import { useDidHide } from '@tarojs/taro';
import { useEffect } from 'react';
import { policyTexts } from '@/content/messages/policy';
import type { Policy } from '@/domain/policy';
import { useSelected, useStores } from '@/stores/context';
import type { SpeechStoreState } from '@/stores/speech';
import { QuestionHeading } from '@/ui/question-heading/question-heading';
import type { Depth } from './article';
import { wordsToRead } from './words-to-read';

/**
 * The title, and the way to have the page read aloud where something can. Drawn anew for each depth:
 * what was being read is then no longer what is seen.
 */
export function ArticleHead({ policy, depth }: { policy: Policy; depth: Depth }) {
  const { region, speech } = useStores();
  const state = useSelected(speech, (one) => one.state);
  useSelected(speech, (one) => one.told);
  const spoken = {
    sentences: wordsToRead(policy, depth, region),
    ...(policy.audio === undefined || depth === 'long' ? {} : { audio: policy.audio }),
  };
  const able = speech.getState().canSpeak(spoken);
  const { stop } = speech.getState();
  useDidHide(stop);
  useEffect(() => stop, [stop]);
  const reader = readers[state];
  return (
    <QuestionHeading
      title={policy.title}
      speak={able ? { label: reader.label, onTap: () => reader.act(speech.getState(), spoken) } : undefined}
    />
  );
}

type Spoken = Parameters<SpeechStoreState['speak']>[0];

/** One button: read, pause, go on. */
const readers: Record<
  SpeechStoreState['state'],
  { readonly label: string; readonly act: (speech: SpeechStoreState, spoken: Spoken) => void }
> = {
  silent: { label: policyTexts.read, act: (speech, spoken) => speech.speak(spoken) },
  speaking: { label: policyTexts.reading, act: (speech) => speech.pause() },
  paused: { label: policyTexts.readOn, act: (speech) => speech.goOn() },
};

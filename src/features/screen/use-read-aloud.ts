import { useDidHide } from '@tarojs/taro';
import { useEffect } from 'react';
import { common } from '@/content/messages/screen/common';
import { useSelected, useStores } from '@/stores/context';
import type { SpeechStoreState } from '@/stores/speech';

export type SpokenText = Parameters<SpeechStoreState['speak']>[0];

/**
 * The one button that reads aloud, pauses and goes on; nothing where the phone has no voice. What is being read
 * stops with the page.
 */
export function useReadAloud(
  spoken: SpokenText,
): { readonly label: string; readonly onTap: () => void } | undefined {
  const reader = useReader(spoken);
  return reader && { label: reader.label, onTap: () => reader.act(spoken) };
}

/** The same for a whole page, whose sentences are handed in when it is tapped. */
export function useReadPage() {
  const reader = useReader(anything);
  return (
    reader && {
      label: reader.label,
      onTap: (sentences: readonly string[]) => reader.act({ sentences }),
    }
  );
}

/** Asks whether there is a voice for what has no recording. */
const anything: SpokenText = { sentences: [common.read] };

function useReader(spoken: SpokenText) {
  const { speech } = useStores();
  const state = useSelected(speech, (one) => one.state);
  useSelected(speech, (one) => one.told);
  const { canSpeak, stop } = speech.getState();
  useDidHide(stop);
  useEffect(() => stop, [stop]);
  const { label, act } = readers[state];
  if (!canSpeak(spoken)) return undefined;
  return { label, act: (wanted: SpokenText) => act(speech.getState(), wanted) };
}

const readers: Record<
  SpeechStoreState['state'],
  { readonly label: string; readonly act: (speech: SpeechStoreState, spoken: SpokenText) => void }
> = {
  silent: { label: common.read, act: (speech, spoken) => speech.speak(spoken) },
  speaking: { label: common.reading, act: (speech) => speech.pause() },
  paused: { label: common.readOn, act: (speech) => speech.goOn() },
};

import { useDidHide } from '@tarojs/taro';
import { useEffect } from 'react';
import { common } from '@/content/messages/common';
import { useSelected, useStores } from '@/stores/context';
import type { SpeechStoreState } from '@/stores/speech';

export type Spoken = Parameters<SpeechStoreState['speak']>[0];

/**
 * The one button that reads aloud, pauses and goes on; nothing where the phone has no voice. What is being read
 * stops with the page.
 */
export function useReadAloud(
  spoken: Spoken,
): { readonly label: string; readonly onTap: () => void } | undefined {
  const { speech } = useStores();
  const state = useSelected(speech, (one) => one.state);
  useSelected(speech, (one) => one.told);
  const { canSpeak, stop } = speech.getState();
  useDidHide(stop);
  useEffect(() => stop, [stop]);
  const reader = readers[state];
  if (!canSpeak(spoken)) return undefined;
  return { label: reader.label, onTap: () => reader.act(speech.getState(), spoken) };
}

const readers: Record<
  SpeechStoreState['state'],
  { readonly label: string; readonly act: (speech: SpeechStoreState, spoken: Spoken) => void }
> = {
  silent: { label: common.read, act: (speech, spoken) => speech.speak(spoken) },
  speaking: { label: common.reading, act: (speech) => speech.pause() },
  paused: { label: common.readOn, act: (speech) => speech.goOn() },
};

import { createStore, type StoreApi } from 'zustand/vanilla';
import { speakable } from '@/content/told-words';
import type { Speech, SpeechState } from '@/services/ports';

export interface SpeechStoreState extends Pick<Speech, 'canSpeak' | 'speak' | 'pause' | 'goOn' | 'stop'> {
  readonly state: SpeechState;
  /** Counts what was told: voices may be found while nothing else changes. */
  readonly told: number;
}

export type SpeechStore = StoreApi<SpeechStoreState>;

/** 读给我听. */
export function createSpeechStore(speech: Speech): SpeechStore {
  const { canSpeak, pause, goOn, stop } = speech;
  const speak: Speech['speak'] = (spoken) =>
    speech.speak({ ...spoken, sentences: spoken.sentences.map(speakable) });
  const store = createStore<SpeechStoreState>()(() => ({
    state: 'silent',
    told: 0,
    canSpeak,
    speak,
    pause,
    goOn,
    stop,
  }));
  speech.subscribe((state) => store.setState({ state, told: store.getState().told + 1 }));
  return store;
}

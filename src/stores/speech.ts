import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Speech, SpeechState } from '@/services/ports';

export interface SpeechStoreState extends Pick<Speech, 'canSpeak' | 'speak' | 'pause' | 'goOn' | 'stop'> {
  readonly state: SpeechState;
  /** Counts what was told: voices may be found while nothing else changes. */
  readonly told: number;
}

export type SpeechStore = StoreApi<SpeechStoreState>;

/** 读给我听. */
export function createSpeechStore(speech: Speech): SpeechStore {
  const { canSpeak, speak, pause, goOn, stop } = speech;
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

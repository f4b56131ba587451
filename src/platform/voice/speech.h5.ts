import type { Speech, SpeechState, Spoken } from '@/services/ports';

/**
 * The browser's own voice. Android's cannot pause and some stop in long texts, so it is given one
 * sentence at a time, and a pause is a stop that remembers the sentence.
 */
export function createSpeech(): Speech {
  const synthesis: SpeechSynthesis | undefined = window.speechSynthesis;
  let listener: (state: SpeechState) => void = () => undefined;
  let state: SpeechState = 'silent';
  let sentences: readonly string[] = [];
  let next = 0;
  /** Which run is under way: a late end of an earlier one must not start the next sentence. */
  let run = 0;

  const told = (now: SpeechState): void => {
    state = now;
    listener(now);
  };
  const say = (mine: number): void => {
    const text = sentences[next];
    if (mine !== run) return;
    if (text === undefined) {
      told('silent');
      return;
    }
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'zh-CN';
    utterance.rate = 0.9;
    utterance.onend = () => {
      if (mine !== run) return;
      next += 1;
      say(mine);
    };
    utterance.onerror = () => mine === run && told('silent');
    synthesis?.speak(utterance);
  };
  const start = (): void => {
    run += 1;
    synthesis?.cancel();
    told('speaking');
    say(run);
  };
  const halt = (now: SpeechState): void => {
    run += 1;
    synthesis?.cancel();
    told(now);
  };

  return {
    canSpeak: () => synthesis !== undefined && speaksChinese(synthesis),
    subscribe(to) {
      listener = to;
      // Chromium finds its voices only after a while.
      synthesis?.addEventListener?.('voiceschanged', () => to(state));
    },
    speak(spoken: Spoken) {
      sentences = spoken.sentences;
      next = 0;
      start();
    },
    pause: () => halt('paused'),
    goOn: start,
    stop: () => halt('silent'),
  };
}

function speaksChinese(synthesis: SpeechSynthesis): boolean {
  return synthesis.getVoices().some(({ lang }) => /^(zh|cmn|yue)/i.test(lang));
}

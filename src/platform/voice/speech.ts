import Taro from '@tarojs/taro';
import type { Speech, SpeechState, Spoken } from '@/services/ports';
import { openVoice } from './wechat-voice';

/**
 * A recording where the article has one; else WeChat's 同声传译 plug-in, sentence by sentence, where
 * this build asked for it; else nothing.
 */
export function createSpeech(): Speech {
  const voice = openVoice();
  let told: (state: SpeechState) => void = () => undefined;
  let player: Taro.InnerAudioContext | undefined;
  let queue: readonly string[] = [];
  let next = 0;
  let run = 0;

  const play = (source: string, ended: () => void): void => {
    player?.destroy();
    player = Taro.createInnerAudioContext();
    player.onEnded(ended);
    player.onError(() => told('silent'));
    player.src = source;
    player.play();
  };
  const sayNext = async (mine: number): Promise<void> => {
    const text = queue[next];
    if (mine !== run) return;
    if (text === undefined) return told('silent');
    const source = await voice?.(text).catch(() => undefined);
    if (mine !== run) return;
    if (source === undefined) return told('silent');
    play(source, () => {
      if (mine !== run) return;
      next += 1;
      void sayNext(mine);
    });
  };

  return {
    canSpeak: ({ audio }) => audio !== undefined || voice !== undefined,
    subscribe(listener) {
      told = listener;
    },
    speak({ sentences, audio }: Spoken) {
      run += 1;
      [queue, next] = [sentences, 0];
      told('speaking');
      if (audio === undefined) void sayNext(run);
      else play(audio, () => told('silent'));
    },
    pause() {
      player?.pause();
      told('paused');
    },
    goOn() {
      player?.play();
      told('speaking');
    },
    stop() {
      run += 1;
      player?.destroy();
      player = undefined;
      told('silent');
    },
  };
}

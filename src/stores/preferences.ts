import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PlainSettings } from '@/services/ports';

export type TextSize = 1 | 2 | 3 | 4;
export type Theme = 'normal' | 'high';

export interface Preferences {
  readonly textSize: TextSize;
  readonly theme: Theme;
  /** Code of 我的村（社区）, set once by the person. */
  readonly village?: string | undefined;
  chooseTextSize(size: TextSize): void;
  chooseTheme(theme: Theme): void;
  chooseVillage(code: string | undefined): void;
}

export type PreferencesStore = StoreApi<Preferences>;

/** The three tastes of this phone, read before the first paint; nothing else may go into plain storage. */
export function createPreferencesStore(settings: PlainSettings): PreferencesStore {
  const village = settings.read('village');
  return createStore<Preferences>()((set) => ({
    textSize: readSize(settings.read('text-size'), settings.textScale),
    theme: settings.read('theme') === 'high' ? 'high' : 'normal',
    ...(village ? { village } : {}),
    chooseTextSize(textSize) {
      set({ textSize });
      settings.write('text-size', String(textSize));
    },
    chooseTheme(theme) {
      set({ theme });
      settings.write('theme', theme);
    },
    chooseVillage(code) {
      set({ village: code });
      settings.write('village', code ?? '');
    },
  }));
}

/** Until somebody chooses, as large as the phone's own text, rounded up: the sizes are 1, 1.15, 1.3 and 1.67. */
function readSize(saved: string | undefined, textScale: () => number): TextSize {
  const size = Number(saved);
  if (size === 1 || size === 2 || size === 3 || size === 4) return size;
  const scale = textScale();
  if (scale <= 1) return 1;
  if (scale <= 1.15) return 2;
  return scale <= 1.3 ? 3 : 4;
}

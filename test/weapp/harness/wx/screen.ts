import { type Apis, answering, Failed, type Phone, textIn } from './api';
import type { Hands } from './hands';

/** What WeChat itself shows around and above the page. */
export interface Shown {
  title: string;
  toast: string | undefined;
  loading: boolean;
  /** Titles and texts of the modals shown, oldest first. */
  readonly modals: string[];
  scrolledTo: number | undefined;
}

export const createShown = (): Shown => ({
  title: '',
  toast: undefined,
  loading: false,
  modals: [],
  scrolledTo: undefined,
});

export function createScreenApis(phone: Phone, hands: Hands, shown: Shown): Apis {
  const set = (change: Partial<Shown>) => void Object.assign(shown, change);
  const quiet = (name: string) => [name, answering(phone, name, () => undefined)] as const;
  return {
    ...Object.fromEntries(harmless.map(quiet)),
    setNavigationBarTitle: answering(phone, 'setNavigationBarTitle', (options) =>
      set({ title: textIn(options, 'title') }),
    ),
    showToast: answering(phone, 'showToast', (options) => set({ toast: textIn(options, 'title') })),
    hideToast: answering(phone, 'hideToast', () => set({ toast: undefined })),
    showLoading: answering(phone, 'showLoading', () => set({ loading: true })),
    hideLoading: answering(phone, 'hideLoading', () => set({ loading: false })),
    pageScrollTo: answering(phone, 'pageScrollTo', ({ scrollTop }) =>
      set({ scrolledTo: Number(scrollTop ?? 0) }),
    ),
    showModal: answering(phone, 'showModal', (options) => {
      checkButtons([textIn(options, 'confirmText'), textIn(options, 'cancelText')]);
      shown.modals.push(`${textIn(options, 'title')} ${textIn(options, 'content')}`.trim());
      const confirm = hands.modal === 'confirm' || options.showCancel === false;
      return { confirm, cancel: !confirm, content: null };
    }),
    showActionSheet: answering(phone, 'showActionSheet', () => {
      if (hands.actionSheet === 'cancel') throw new Failed('cancel');
      return { tapIndex: hands.actionSheet };
    }),
  };
}

/** They change nothing a test can see. */
const harmless = [
  'setNavigationBarColor',
  'setBackgroundColor',
  'setBackgroundTextStyle',
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'hideHomeButton',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
  'hideKeyboard',
  'stopPullDownRefresh',
  'startPullDownRefresh',
  'vibrateShort',
  'vibrateLong',
  'setKeepScreenOn',
  'enableAlertBeforeUnload',
  'disableAlertBeforeUnload',
];

function checkButtons(words: readonly string[]): void {
  const long = words.find((word) => [...word].length > 4);
  if (long) throw new Failed(`the button "${long}" should not be longer than 4 Chinese characters`);
}

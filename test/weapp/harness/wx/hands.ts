/** One photo taken or chosen. */
export interface Shot {
  readonly bytes: Uint8Array;
  /** File ending, jpg unless said. */
  readonly ending?: string;
}

/** What the person does when WeChat itself asks; a test changes it at any time. */
export interface Hands {
  /** Answers to chooseMedia, the next one first; none left is a cancel. */
  readonly photos: (readonly Shot[] | 'cancel' | 'denied')[];
  /** WeChat's privacy agreement: already agreed, or what happens when it is shown; 112: the kind is not declared. */
  privacy: 'agreed' | 'agrees' | 'refuses' | 'undeclared';
  /** Answers when a permission is first asked. */
  permission: 'allows' | 'denies';
  /** Permissions switched on when the settings page is opened. */
  readonly switchesOn: string[];
  /** Whether a page's package is there when it is to be opened. */
  packages: 'fetched' | 'missing';
  /** What comes of a canvas: all of it, nothing drawn off screen, no canvas off screen at all, or nothing whatever. */
  canvas: 'exported' | 'only-on-page' | 'none-off-screen' | 'never';
  modal: 'confirm' | 'cancel';
  actionSheet: number | 'cancel';
  /** The code of wx.login, or `undefined` when WeChat cannot give one. */
  loginCode: string | undefined;
  /** What a call of the storage (`getStorage`, `getStorageInfo`, …) meets first: words to fail with, or a wait. */
  storage: (api: string, key: string) => string | undefined | Promise<string | undefined>;
  /** How compressImage shrinks; unchanged bytes unless said. */
  compress: (
    bytes: Uint8Array,
    wish: { quality: number; width: number; height: number },
  ) => Uint8Array | Promise<Uint8Array>;
}

export function createHands(given: Partial<Hands> = {}): Hands {
  return {
    photos: [],
    privacy: 'agreed',
    permission: 'allows',
    switchesOn: [],
    packages: 'fetched',
    canvas: 'exported',
    modal: 'confirm',
    actionSheet: 0,
    loginCode: 'code-from-wechat',
    storage: () => undefined,
    compress: (bytes) => bytes,
    ...given,
  };
}

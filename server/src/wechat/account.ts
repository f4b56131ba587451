/** The office's account with WeChat. */
export interface WeChatAccount {
  readonly appId: string;
  readonly secret: string;
  readonly host: string;
}

/** Turns a login code of wx.login into the account's openid. */
export type WeChatLogin = (code: string) => Promise<string>;

/** Draws the mini-program code of a scene: `data:image/…`. */
export type MiniProgramQr = (scene: string) => Promise<string>;

/** What WeChat does for us; both are missing when the office has no account there. */
export interface WithWeChat {
  readonly weChatLogin?: WeChatLogin;
  readonly miniProgramQr?: MiniProgramQr;
}

/** A template for subscribe messages that the office chose in WeChat's console, and what its fields are called there. */
export interface MessageTemplate {
  readonly id: string;
  /** `thing1`: takes the words. */
  readonly thing: string;
  /** `time2` or `date2`, where it has one. */
  readonly time?: string;
}

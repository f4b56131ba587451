/** Words to the file of a voice that says them. */
export type Voice = (text: string) => Promise<string>;

interface WechatSi {
  textToSpeech(options: {
    lang: 'zh_CN';
    tts: true;
    content: string;
    success: (answer: { filename: string }) => void;
    fail: (reason: unknown) => void;
  }): void;
}

/** WeChat's own; Taro's types have it under another name. */
declare function requirePlugin(name: string): WechatSi;

/** The 同声传译 plug-in, in builds that declare it (TARO_APP_SPEECH); the text then goes to its maker. */
export function openVoice(): Voice | undefined {
  if (SETTINGS.speech !== 'wechat-si') return undefined;
  const plugin = requirePlugin('WechatSI');
  return (content) =>
    new Promise((resolve, reject) => {
      plugin.textToSpeech({
        lang: 'zh_CN',
        tts: true,
        content,
        success: ({ filename }) => resolve(filename),
        fail: reject,
      });
    });
}

/** Settings parsed once at build time by config/settings.ts. */
declare const SETTINGS: {
  readonly apiUrl: string;
  readonly h5Url: string;
  readonly speech: '' | 'wechat-si';
  readonly messageTemplates: readonly string[];
  readonly release: boolean;
  readonly version: string;
};

declare module '*.module.scss' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.scss';

declare function definePageConfig(
  config: import('@tarojs/taro').PageConfig,
): import('@tarojs/taro').PageConfig;
declare function defineAppConfig(config: import('@tarojs/taro').AppConfig): import('@tarojs/taro').AppConfig;

/** Both phones and browsers have these two; the rest of the browser stays undeclared in `src`. */
declare function setTimeout(then: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number | undefined): void;

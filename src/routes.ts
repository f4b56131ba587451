import Taro from '@tarojs/taro';

/** Every page, once. app.config.ts lists the same ones; a test compares. */
export const routes = {
  home: '/pages/home/index',
  mine: '/pages/mine/index',
  apply: {
    people: '/pages/apply/people',
    tasks: '/pages/apply/tasks',
    question: '/pages/apply/question',
    check: '/pages/apply/check',
    send: '/pages/apply/send',
  },
  neighbourReport: {
    question: '/pages/neighbour-report/question',
    check: '/pages/neighbour-report/check',
    consent: '/pages/neighbour-report/consent',
  },
  selfCheck: {
    start: '/pages/self-check/start',
    question: '/pages/self-check/question',
    result: '/pages/self-check/result',
  },
  policy: {
    list: '/pages/policy/index',
    situation: '/pages/policy/situation',
    article: '/pages/policy/article',
    poster: '/pages/policy/poster',
    leaflet: '/pages/policy/leaflet',
  },
  cases: {
    list: '/pages/cases/list',
    receipt: '/pages/cases/receipt',
    detail: '/pages/cases/detail',
    add: '/pages/cases/add',
    lookUp: '/pages/cases/look-up',
  },
} as const;

export type Params = Readonly<Record<string, string>>;

/** WeChat allows ten pages on the stack; two stay free for what the phone itself opens. */
const deepest = 8;

/** Opens a page so that back leads here; where the stack is nearly full, in place of this one. */
export function go(path: string, params: Params = {}): void {
  const url = address(path, params);
  if (Taro.getCurrentPages().length < deepest) void Taro.navigateTo({ url });
  else void Taro.redirectTo({ url });
}

/** Opens a page in place of this one. */
export function replace(path: string, params: Params = {}): void {
  void Taro.redirectTo({ url: address(path, params) });
}

/** Opens a page with nothing behind it: what lies behind is done with. */
export function restart(path: string, params: Params = {}): void {
  void Taro.reLaunch({ url: address(path, params) });
}

/** One page back; home where there is none, as after a shared link. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack();
  else restart(routes.home);
}

/** The words in the phone's own title bar, or the browser's tab. */
export function nameScreen(title: string): void {
  void Taro.setNavigationBarTitle({ title });
}

/** Brings a field into view, as after a tap on its error. */
export function scrollTo(id: string): void {
  void Taro.pageScrollTo({ selector: `#${id}`, duration: 0, offsetTop: -80 });
}

export function scrollToTop(): void {
  void Taro.pageScrollTo({ scrollTop: 0, duration: 0 });
}

function address(path: string, params: Params): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

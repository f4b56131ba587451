import Taro from '@tarojs/taro';
import { tintBar } from '@/platform/navigation/bar-colour';
import { startOver } from '@/platform/navigation/start-over';

/** Every page, once. app.config.ts lists the same ones; a test compares. */
export const routes = {
  home: '/pages/home/index',
  preferences: '/pages/preferences/index',
  application: {
    people: '/pages/application/people',
    tasks: '/pages/application/tasks',
    question: '/pages/application/question',
    check: '/pages/application/check',
    send: '/pages/application/send',
    carry: '/pages/application/carry',
  },
  registration: {
    question: '/pages/registration/question',
    whom: '/pages/registration/whom',
    send: '/pages/registration/send',
  },
  neighbourReport: {
    question: '/pages/neighbour-report/question',
    check: '/pages/neighbour-report/check',
    consent: '/pages/neighbour-report/consent',
    complain: '/pages/neighbour-report/complain',
    complaint: '/pages/neighbour-report/complaint',
  },
  selfCheck: {
    start: '/pages/self-check/start',
    question: '/pages/self-check/question',
    result: '/pages/self-check/result',
  },
  policy: {
    list: '/pages/policies/index',
    situation: '/pages/policies/situation',
    article: '/pages/policy/article',
    poster: '/pages/policy/poster',
    leaflet: '/pages/policy/leaflet',
  },
  cases: {
    list: '/pages/cases/list',
    receipt: '/pages/cases/receipt',
    detail: '/pages/cases/detail',
    add: '/pages/cases/add',
    request: '/pages/cases/request',
    deed: '/pages/cases/deed',
    correct: '/pages/cases/correct',
    letter: '/pages/cases/letter',
    lookUp: '/pages/cases/look-up',
    hands: '/pages/cases/hands',
    follow: '/pages/cases/follow',
    consents: '/pages/cases/consents',
  },
  about: {
    index: '/pages/about/index',
    kept: '/pages/about/kept',
    complaints: '/pages/about/complaints',
    today: '/pages/about/today',
    slip: '/pages/about/slip',
    own: '/pages/about/own',
  },
} as const;

export type Params = Readonly<Record<string, string>>;

/** WeChat allows ten pages on the stack; two stay free for what the phone itself opens. */
const deepest = 8;

let tellNotOpening: (again: () => void) => void = () => undefined;

/** Told when a page does not open, as one whose package was not fetched before the network went, with the way to try again. */
export function whenNotOpening(heard: (again: () => void) => void): void {
  tellNotOpening = heard;
}

/** Opens a page so that back leads here; where the stack is nearly full, in place of this one. */
export function go(path: string, params: Params = {}): void {
  const url = address(path, params);
  void tryToOpen(() => (backLeadsHere() ? Taro.navigateTo({ url }) : Taro.redirectTo({ url })));
}

/** Whether the next page opens on top of this one. */
export function backLeadsHere(): boolean {
  return Taro.getCurrentPages().length < deepest;
}

/** Opens a page in place of this one. */
export function replace(path: string, params: Params = {}): void {
  void tryToOpen(() => Taro.redirectTo({ url: address(path, params) }));
}

/** Opens a page with nothing behind it: what lies behind is done with. */
export function restart(path: string, params: Params = {}): void {
  void tryToOpen(() => Taro.reLaunch({ url: address(path, params) }));
}

/** Opens what became of something that was sent: back leads home, never into what was filled in. */
export function finish(path: string, params: Params = {}): void {
  void tryToOpen(() => startOver(address(path, params), routes.home));
}

/** Goes back to a page that lies below, else opens it over home: back never leads into what was done on the way. */
export function backTo(path: string, params: Params = {}): void {
  const below = [...Taro.getCurrentPages()].reverse();
  const delta = below.findIndex((page) => isPage(page, path, params));
  if (delta > 0) void tryToOpen(() => Taro.navigateBack({ delta }));
  else finish(path, params);
}

function isPage({ route, options, $taroParams }: Taro.Page, path: string, params: Params): boolean {
  // In a browser Taro's own name holds what the address asked for.
  const asked: Readonly<Record<string, unknown>> = { ...options, ...$taroParams };
  const isThere = `/${route ?? ''}`.replace('//', '/') === path;
  return isThere && Object.entries(params).every(([name, value]) => asked[name] === value);
}

/** Home, saying that the page somebody came for is not there. */
export function goHomeLost(): void {
  replace(routes.home, { lost: '1' });
}

/** One page back; home where there is none, as after a shared link. */
export function back(): void {
  if (Taro.getCurrentPages().length > 1) void tryToOpen(() => Taro.navigateBack());
  else restart(routes.home);
}

/** The words in the phone's own title bar, or the browser's tab. */
export function nameScreen(title: string): void {
  void quietly(() => Taro.setNavigationBarTitle({ title }));
}

/** Gives the phone's own bar the ground of the page below it; its words stand out from a dark one. */
export function colourBar(ground: string, dark: boolean): void {
  void quietly(() => tintBar(ground, dark));
}

/** Brings a field into view, as after a tap on its error. */
export function scrollTo(id: string): void {
  void quietly(() => Taro.pageScrollTo({ selector: `#${id}`, duration: 0, offsetTop: -80 }));
}

export function scrollToTop(): void {
  void quietly(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }));
}

/** Opens what needs something to be fetched first; where it does not come, the page says so and offers to try again. */
export async function tryToOpen(open: () => Promise<unknown>): Promise<void> {
  try {
    await open();
  } catch {
    tellNotOpening(() => void tryToOpen(open));
  }
}

/** What stands where it stood is no harm. */
async function quietly(act: () => Promise<unknown>): Promise<void> {
  await act().catch(() => undefined);
}

function address(path: string, params: Params): string {
  const query = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

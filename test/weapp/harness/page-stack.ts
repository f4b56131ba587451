import type { Life } from './life';
import type { Realm } from './realm';
import { applySetData, type SetData } from './set-data';
import { Failed } from './wx/api';

export interface PageInstance {
  readonly route: string;
  readonly options: Readonly<Record<string, string>>;
  readonly data: Record<string, unknown>;
  setData(change: object): void;
  /** Taro's one handler for all events. */
  eh(event: object): unknown;
  readonly [member: string]: unknown;
}

export interface PageStack {
  readonly pages: PageInstance[];
  current(): PageInstance;
  /** Registers what a page's file handed to Page(). */
  define(config: object): void;
  push(url: string): void;
  replace(url: string): void;
  back(delta: number): void;
  /** Whether something on the page takes back for itself, as WeChat's page-container does: then the page stays. */
  held?: () => boolean;
  restart(url: string): void;
  hide(): void;
  show(): void;
}

interface Surroundings {
  readonly routes: readonly string[];
  readonly life: Life;
  readonly realm: () => Realm;
  readonly log: SetData[];
}

const deepest = 10;

/** WeChat's page stack: ten pages at most, each driven through its life. */
export function createPageStack({ routes, life, realm, log }: Surroundings): PageStack {
  const pages: PageInstance[] = [];
  const configs = new Map<string, object>();
  let loading = '';

  const note: Note = (page, change) =>
    void log.push({
      page: page.route,
      ...change,
      visible: pages.at(-1) === page,
      at: performance.now(),
    });
  const define = (config: object) => void configs.set(loading, config);
  const call = (page: PageInstance | undefined, name: string, argument?: unknown) =>
    life.enter(() => {
      const handler = page?.[name];
      if (typeof handler === 'function') handler.call(page, argument);
    });
  const open = (url: string) => {
    const { route, options } = parseUrl(url);
    loading = route;
    realm().load(`${route}.js`);
    const page = createPage(route, options, configs.get(route) ?? {}, { life, realm, note });
    pages.push(page);
    call(page, 'onLoad', realm().inner(options));
    call(page, 'onShow');
    life.later(() => call(page, 'onReady'));
  };
  const close = () => call(pages.pop(), 'onUnload');
  const current = () => {
    const page = pages.at(-1);
    if (!page) throw new Error('No page is open.');
    return page;
  };
  const resolve = (url: string) => resolveUrl(url, pages.at(-1)?.route ?? '', routes);

  const stack: PageStack = {
    pages,
    current,
    define,
    push(url) {
      const target = resolve(url);
      if (pages.length >= deepest) throw new Failed(`webview count limit exceed: ${deepest} pages are open`);
      if (pages.length > 0) call(current(), 'onHide');
      open(target);
    },
    replace(url) {
      const target = resolve(url);
      close();
      open(target);
    },
    back(delta) {
      if (stack.held?.()) return;
      if (pages.length <= 1) throw new Failed('cannot navigate back at first page.');
      for (let left = Math.min(delta, pages.length - 1); left > 0; left -= 1) close();
      call(current(), 'onShow');
    },
    restart(url) {
      const target = resolve(url);
      while (pages.length > 0) close();
      open(target);
    },
    hide: () => call(pages.at(-1), 'onHide'),
    show: () => call(pages.at(-1), 'onShow'),
  };
  return stack;
}

type Note = (page: PageInstance, change: ReturnType<typeof applySetData>) => void;

function createPage(
  route: string,
  options: Record<string, string>,
  config: object,
  { life, realm, note }: Pick<Surroundings, 'life' | 'realm'> & { note: Note },
): PageInstance {
  const data: Record<string, unknown> = JSON.parse(JSON.stringify(Reflect.get(config, 'data') ?? {}));
  const silent = () => undefined;
  const page: PageInstance = Object.assign(Object.create(config), config, {
    route,
    __route__: route,
    is: route,
    options: realm().inner(options),
    data,
    setData(change: Record<string, unknown>, heard?: () => void) {
      if (!life.alive()) return;
      note(page, applySetData(data, change));
      life.later(() => heard?.());
    },
    selectComponent: () => null,
    getOpenerEventChannel: () => ({ emit: silent, on: silent, once: silent, off: silent }),
  });
  return page;
}

function resolveUrl(url: string, from: string, routes: readonly string[]): string {
  const [path = '', query] = url.split('?');
  const plain = path.startsWith('/') ? path.slice(1) : new URL(path, `file:///${from}`).pathname.slice(1);
  if (!routes.includes(plain)) throw new Failed(`page "${plain}" is not found`);
  return query ? `${plain}?${query}` : plain;
}

/** WeChat hands the values on as they stand in the address: the page decodes them. */
export function parseUrl(url: string): { route: string; options: Record<string, string> } {
  const [route = '', query = ''] = url.replace(/^\//, '').split('?');
  const pairs = query.split('&').filter((pair) => pair !== '');
  return {
    route,
    options: Object.fromEntries(
      pairs.map((pair) => [pair.replace(/=.*/s, ''), pair.includes('=') ? pair.replace(/^[^=]*=/, '') : '']),
    ),
  };
}

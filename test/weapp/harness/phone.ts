import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLife, type Life } from './life';
import { createPageStack, type PageInstance, type PageStack, parseUrl } from './page-stack';
import { createProgram } from './program';
import { rendererOf } from './render';
import { createScreen, type Screen } from './screen';
import type { SetData } from './set-data';
import { createWx, type Parts } from './wx';
import { createHands, type Hands } from './wx/hands';
import { createFiles, type Files } from './wx/kept/files';
import type { Storage } from './wx/kept/storage';
import { createLine, type Line, switchLine } from './wx/network/line';
import { canvasFinder } from './wx/pictures/canvas-on-page';
import { createShown, type Shown } from './wx/screen';

export interface PhoneOptions {
  /** Folder of the build. */
  readonly dist: string;
  /** Address to open, the first page of app.json unless said. */
  readonly open?: string;
  readonly scene?: number;
  /** What an earlier phone left behind. */
  readonly storage?: Storage;
  readonly files?: Files;
  readonly hands?: Partial<Hands>;
  readonly fate?: Line['fate'];
  /** Origin of the server to talk to, when it is not the one the build names. */
  readonly server?: string | undefined;
  readonly offline?: boolean;
  readonly fontScale?: number;
  /** Version of WeChat's base library. */
  readonly library?: string;
  /** How far the phone's clock is wrong, in milliseconds. */
  readonly clockSkew?: number;
  /** The phone's clock moves only when the test moves it, so that 80 ms are 80 ms on a busy machine too. */
  readonly clockByHand?: boolean;
}

/** A phone with the built program running on it. */
export interface Phone extends Screen {
  readonly hands: Hands;
  readonly line: Line;
  readonly shown: Shown;
  readonly storage: Storage;
  readonly files: Files;
  /** Pictures in the album, numbers called, what was drawn on canvases. */
  readonly album: readonly Uint8Array[];
  readonly calls: readonly string[];
  readonly canvases: Parts['canvases'];
  /** The fake wx itself, for tests of the fake. */
  readonly wx: object;
  readonly errors: readonly string[];
  readonly setDataLog: readonly SetData[];
  /** When app.js began to load, by the clock of `setDataLog`. */
  readonly startedAt: number;
  readonly pages: readonly PageInstance[];
  page(): PageInstance;
  settle: Life['settle'];
  advance: Life['advance'];
  goOffline(): Promise<void>;
  goOnline(): Promise<void>;
  /** The person leaves WeChat, and comes back. */
  background(): Promise<void>;
  foreground(): Promise<void>;
  /** Ends the program at once; what is left goes into the next createPhone. */
  kill(): { storage: Storage; files: Files };
}

export async function createPhone(options: PhoneOptions): Promise<Phone> {
  const life = createLife(options.clockSkew, options.clockByHand);
  const setDataLog: SetData[] = [];
  const app = JSON.parse(readFileSync(join(options.dist, 'app.json'), 'utf8'));
  const stack: PageStack = createPageStack({
    routes: routesOf(app),
    life,
    realm: () => program.realm,
    log: setDataLog,
  });
  const { route, options: query } = parseUrl(options.open ?? app.pages[0]);
  const launch = { path: route, query, scene: options.scene ?? 1001 };
  const parts = createParts(options, stack, launch);
  const inner = (value: unknown) => program.realm.inner(value);
  const { wx, gate, listeners } = createWx({ life, inner }, parts);
  const program = createProgram({ dist: options.dist, wx, life, stack });

  const startedAt = performance.now();
  life.enter(() => program.realm.load('app.js'));
  program.app('onLaunch', launch);
  program.app('onShow', launch);
  const tellOf = (event: keyof typeof listeners, info: object) => {
    for (const listener of listeners[event]) life.enter(() => listener(inner(info) as object));
  };
  if (routesOf(app).includes(route))
    life.enter(() => stack.push(`/${(options.open ?? app.pages[0]).replace(/^\//, '')}`));
  else tellOf('PageNotFound', { ...launch, isEntryPage: true });
  await life.settle();

  const tellAll = (event: 'AppShow' | 'AppHide') => tellOf(event, launch);
  return {
    ...createScreen({ stack, life, renderer: rendererOf(options.dist), gate }),
    ...parts,
    wx,
    calls: parts.device.calls,
    errors: life.errors,
    setDataLog,
    startedAt,
    pages: stack.pages,
    page: stack.current,
    settle: life.settle,
    advance: life.advance,
    goOffline: () => reconnect(parts.line, life, false, inner),
    goOnline: () => reconnect(parts.line, life, true, inner),
    background() {
      stack.hide();
      program.app('onHide');
      tellAll('AppHide');
      return life.settle();
    },
    foreground() {
      program.app('onShow', launch);
      tellAll('AppShow');
      stack.show();
      return life.settle();
    },
    kill() {
      life.end();
      parts.files.forgetTemporary();
      return { storage: parts.storage, files: parts.files };
    },
  };
}

function createParts(options: PhoneOptions, stack: PageStack, launch: Parts['device']['launch']): Parts {
  const line = createLine(options.fate);
  line.online = options.offline !== true;
  line.server = options.server;
  const canvases: Parts['canvases'] = [];
  return {
    stack,
    line,
    storage: options.storage ?? new Map(),
    files: options.files ?? createFiles(),
    hands: createHands(options.hands),
    shown: createShown(),
    device: {
      calls: [],
      clipboard: '',
      launch,
      fontScale: options.fontScale ?? 1,
      library: options.library ?? '3.8.0',
    },
    canvases,
    canvasOn: canvasFinder(stack, rendererOf(options.dist), canvases),
    album: [],
  };
}

function reconnect(
  line: Line,
  life: Life,
  online: boolean,
  inner: (value: unknown) => unknown,
): Promise<void> {
  switchLine(line, life, online, inner);
  return life.settle();
}

/** Every page of app.json, those of sub-packages too. */
export function routesOf(app: {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
}): string[] {
  const inside = (app.subPackages ?? []).flatMap(({ root, pages }) =>
    pages.map((page) => `${root.replace(/\/+$/, '')}/${page}`),
  );
  return [...app.pages, ...inside];
}

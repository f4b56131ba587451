import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Context } from 'hono';
import { RequestRefusal } from '../refusal';
import { type Asset, createAsset, encodingFor } from './asset';

type Mode = 'rehearsal' | 'live';

/** The built H5 of a folder, and whether this server only rehearses: its pages say so, whoever built them. */
interface Site {
  readonly folder: string;
  readonly mode: Mode;
  readonly held: Map<string, Asset>;
}

/**
 * Serves the built H5. A path without a file extension is a page of the app, so it gets its own HTML, or index.html:
 * printed QR codes keep leading somewhere whatever the app's routes become. Where the build says there is no such
 * page, the same index.html leads home, as 404.
 */
export function createStaticSite(folder: string, mode: Mode): (context: Context) => Promise<Response> {
  const site: Site = { folder, mode, held: new Map() };
  return async (context) => {
    const path = pathOf(context);
    if (!isPage(path)) return answer(context, await find(site, path), 200);
    const own = await find(site, ownHtml(path, context));
    if (own) return answer(context, own, 200);
    return answer(context, await find(site, '/index.html'), (await isListed(site, path)) ? 200 : 404);
  };
}

/** Where the HTML of a page lies that the build has drawn; an article has its own under its short address. */
function ownHtml(path: string, { req }: Context): string {
  const [article = 'none'] = /^[a-z0-9-]+$/.exec(req.query('id') ?? '') ?? [];
  if (path === '/pages/policy/article') return `/p/${article}.html`;
  if (req.query('lost') !== undefined) return '/index.html';
  return path === '/' ? '/pages/home/index.html' : `${path}.html`;
}

async function answer({ req }: Context, asset: Asset | undefined, status: 200 | 404): Promise<Response> {
  if (!asset) throw new RequestRefusal('not-found');
  const headers = new Headers(asset.headers);
  if (status === 200 && req.header('If-None-Match') === asset.etag)
    return new Response(null, { status: 304, headers });
  const encoding = encodingFor(asset, req.header('Accept-Encoding') ?? '');
  if (encoding === 'identity') return new Response(asset.bytes, { status, headers });
  headers.set('Content-Encoding', encoding);
  return new Response(await asset[encoding](), { status, headers });
}

/** Decoded path of the file that is meant; a path that cannot be decoded means nothing. */
function pathOf(context: Context): string {
  try {
    const path = decodeURIComponent(new URL(context.req.url).pathname);
    return path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
  } catch {
    throw new RequestRefusal('not-found');
  }
}

const isPage = (path: string): boolean => extname(path) === '' || path === '/index.html';

/** Whether the build has such a page; pages.json lists them, and prefixes such as `/p/`. Without it every path may be one. */
async function isListed(site: Site, path: string): Promise<boolean> {
  if (path === '/' || path === '/index.html') return true;
  const list = await find(site, '/pages.json');
  if (!list) return true;
  const pages = JSON.parse(Buffer.from(list.bytes).toString('utf8')) as readonly string[];
  return pages.some((page) => (page.endsWith('/') ? path.startsWith(page) : path === page));
}

/** A file inside the folder, held in memory until it changes on disk. */
async function find({ folder, mode, held }: Site, path: string): Promise<Asset | undefined> {
  const file = resolve(join(folder, path));
  if (path.includes('\0') || !file.startsWith(resolve(folder) + sep)) return undefined;
  const facts = await stat(file).catch(() => undefined);
  if (!facts?.isFile()) return undefined;
  const version = `${facts.mtimeMs}-${facts.size}`;
  const before = held.get(file);
  if (before?.version === version) return before;
  const asset = createAsset(path, marked(path, await readFile(file), mode), version);
  held.set(file, asset);
  return asset;
}

/** Says in a page whether the other end is a rehearsal, before any script asks. */
function marked(path: string, content: Buffer, mode: Mode): Buffer {
  if (extname(path) !== '.html') return content;
  return Buffer.from(content.toString('utf8').replace('<html', `<html data-mode="${mode}"`));
}

import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Context } from 'hono';
import { type Asset, createAsset, encodingFor } from './asset';
import { Refusal } from './refusal';

/**
 * Serves the built H5. A path without a file extension is a page of the app, so it gets index.html: printed
 * QR codes keep leading somewhere whatever the app's routes become.
 */
export function createStaticSite(folder: string): (context: Context) => Promise<Response> {
  const held = new Map<string, Asset>();
  return async (context) => {
    const asset = await find(folder, pathOf(context), held);
    if (!asset) throw new Refusal('not-found');
    const headers = new Headers(asset.headers);
    if (context.req.header('If-None-Match') === asset.etag)
      return new Response(null, { status: 304, headers });
    const encoding = encodingFor(asset, context.req.header('Accept-Encoding') ?? '');
    if (encoding === 'identity') return new Response(asset.bytes, { headers });
    headers.set('Content-Encoding', encoding);
    return new Response(await asset[encoding](), { headers });
  };
}

/** Decoded path of the file that is meant; a path that cannot be decoded means nothing. */
function pathOf(context: Context): string {
  try {
    const path = decodeURIComponent(new URL(context.req.url).pathname);
    return extname(path) === '' ? '/index.html' : path;
  } catch {
    throw new Refusal('not-found');
  }
}

/** A file inside the folder, held in memory until it changes on disk. */
async function find(folder: string, path: string, held: Map<string, Asset>): Promise<Asset | undefined> {
  const file = resolve(join(folder, path));
  if (path.includes('\0') || !file.startsWith(resolve(folder) + sep)) return undefined;
  const facts = await stat(file).catch(() => undefined);
  if (!facts?.isFile()) return undefined;
  const version = `${facts.mtimeMs}-${facts.size}`;
  const before = held.get(file);
  if (before?.version === version) return before;
  const asset = createAsset(path, await readFile(file), version);
  held.set(file, asset);
  return asset;
}

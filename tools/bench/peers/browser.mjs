// First words and first taps of built pages in a real Chromium, slowed down as an old phone on a weak line is.

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser, openPhone } from '../../../test/e2e/support/browser.mjs';

const turns = Number(process.env.TURNS ?? 7);
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** A folder as a server sends it, compressed, without ours: the empty app has none. */
export function serveFolder(folder) {
  const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname;
    const file = join(folder, extname(path) === '' ? 'index.html' : path);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': types[extname(file)] ?? 'text/plain',
      'Content-Encoding': 'gzip',
    });
    response.end(gzipSync(readFileSync(file)));
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({ url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() }),
    );
  });
}

/**
 * Opens every page in turn, over and over, each on a new phone.
 *
 * @param {readonly { name: string, url: string }[]} pages the first is what the others are held against
 * @returns by measure, for every page the values turn by turn
 */
export async function measurePages(pages) {
  const found = pages.map(({ name }) => ({ name, first: [], largest: [], interactive: [] }));
  const browser = await openBrowser();
  try {
    // The first turn warms servers and disk up.
    for (const page of pages) await open(browser, page.url);
    for (let turn = 0; turn < turns; turn += 1) await measureTurn(browser, pages, found);
  } finally {
    await browser.close();
  }
  return found;
}

async function measureTurn(browser, pages, found) {
  for (const [place, page] of pages.entries()) {
    const taken = await open(browser, page.url);
    for (const [measure, value] of Object.entries(taken)) found[place][measure].push(value);
  }
}

async function open(browser, url) {
  const phone = await openPhone(browser, { serviceWorkers: 'block' });
  try {
    const page = await phone.newPage();
    const session = await phone.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(watchPaints);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => window.taken?.interactive !== undefined, undefined, {
      timeout: 60_000,
      polling: 50,
    });
    await page.waitForTimeout(300);
    return await page.evaluate(() => window.taken);
  } finally {
    await phone.close();
  }
}

/** Runs in the page. The program hears taps once its own page stands and the one in the HTML, if any, is gone. */
function watchPaints() {
  window.taken = {};
  const listen = (type, heard) =>
    new PerformanceObserver((list) => list.getEntries().forEach(heard)).observe({ type, buffered: true });
  listen('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') window.taken.first = startTime;
  });
  listen('largest-contentful-paint', ({ startTime }) => {
    window.taken.largest = startTime;
  });
  const look = () => {
    const page = document.querySelector('.taro_page');
    const there =
      page?.innerText.trim() && !page.querySelector('[aria-busy=true]') && !document.getElementById('shell');
    if (there) window.taken.interactive = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

// A real Chromium of the machine; no browser is ever downloaded.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const phones = {
  usual: { width: 375, height: 667 },
  narrow: { width: 320, height: 568 },
};

/** The same engine without the browser's own windows takes a third less of the processor. */
const programs = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

export function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? programs.find(existsSync) ?? programs.at(-1);
  return chromium.launch({ executablePath, args: flags });
}

/** A phone of its own: own storage, touch, Chinese; `largest` starts with the largest text. */
export async function openPhone(
  browser,
  { size = phones.usual, largest = false, high = false, ...rest } = {},
) {
  const context = await browser.newContext({
    viewport: size,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    ...rest,
  });
  if (largest || high) {
    await context.addInitScript(
      ([textSize, theme]) => {
        if (textSize) localStorage.setItem('text-size', textSize);
        if (theme) localStorage.setItem('theme', theme);
      },
      [largest ? '4' : '', high ? 'high' : ''],
    );
  }
  return context;
}

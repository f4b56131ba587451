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

/**
 * A phone of its own: own storage, touch, Chinese; `step` is the text size it starts with, `largest` the fourth. It puts
 * no pages by for days without a network unless `serviceWorkers` is 'allow': that is 4 s of a processor for each phone.
 */
export async function openPhone(
  browser,
  { size = phones.usual, largest = false, step = largest ? 4 : undefined, high = false, ...rest } = {},
) {
  const context = await browser.newContext({
    viewport: size,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    serviceWorkers: 'block',
    ...rest,
  });
  if (step || high) {
    await context.addInitScript(
      ([textSize, theme]) => {
        if (textSize) localStorage.setItem('text-size', textSize);
        if (theme) localStorage.setItem('theme', theme);
      },
      [step ? String(step) : '', high ? 'high' : ''],
    );
  }
  return context;
}

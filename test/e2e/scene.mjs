// What every browser test stands on: one Chromium and one town with its server, opened before and closed after.
import { after, before } from 'node:test';
import { openBrowser, openPhone } from './browser.mjs';
import { handOn } from './hand.mjs';
import { openTown } from './town.mjs';

/** Call at the top of a file; browser and town are there as soon as its first test runs. */
export function aScene(settings) {
  const scene = {
    browser: undefined,
    town: undefined,
    aPhone: (options) => openPhone(scene.browser, options),
    /** A hand on a new phone. */
    async aHand(options) {
      const phone = await scene.aPhone(options);
      return handOn(await phone.newPage());
    },
  };
  before(async () => {
    [scene.browser, scene.town] = await Promise.all([openBrowser(), openTown(settings)]);
  });
  after(async () => {
    await scene.browser?.close();
    await scene.town?.stop();
  });
  return scene;
}

// What every browser test stands on: one Chromium and one town with its server, opened before and closed after.
import { after, afterEach, before, beforeEach } from 'node:test';
import { openBrowser, openPhone } from './browser.mjs';
import { handOn } from './hand.mjs';
import { openTown } from './town.mjs';

/** Call at the top of a file; browser and town are there as soon as its first test runs. Every phone has `usual`. */
export function aScene(settings, usual = {}) {
  const phones = [];
  const scene = {
    browser: undefined,
    town: undefined,
    async aPhone(options) {
      const phone = await openPhone(scene.browser, { ...usual, ...options });
      phones.push(phone);
      return phone;
    },
    /** A hand on a new phone. */
    async aHand(options) {
      const phone = await scene.aPhone(options);
      return handOn(await phone.newPage());
    },
  };
  before(async () => {
    scene.browser = await openBrowser();
    scene.town = await openTown(settings);
  });
  // A phone that is put away takes no more of the processor; one that was opened before any test is everybody's.
  beforeEach(() => {
    phones.length = 0;
  });
  afterEach(() => Promise.all(phones.map((phone) => phone.close())));
  after(async () => {
    try {
      await scene.browser?.close();
    } finally {
      await scene.town?.stop();
    }
  });
  return scene;
}

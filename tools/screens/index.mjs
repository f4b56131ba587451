// Walks through every page of the built H5 with the real server and a town that does not exist, and puts pictures of
// the whole pages into docs/screens: as most people see them, and at the largest text on a narrow phone.
//   npm run screens [-- <part of a walk's name>]
import { mkdir } from 'node:fs/promises';
import { openBrowser, openPhone, phones } from '../../test/e2e/support/browser.mjs';
import { handOn } from '../../test/e2e/support/hand.mjs';
import { openTown } from '../../test/e2e/support/town.mjs';
import { cameraOf } from './camera.mjs';
import { walks } from './walks.mjs';

const folder = 'docs/screens';
const [wanted = ''] = process.argv.slice(2);
const kinds = {
  normal: { size: phones.usual },
  largest: { size: phones.narrow, largest: true },
};

await mkdir(folder, { recursive: true });
const [browser, town] = await Promise.all([openBrowser(), openTown()]);
let failures = 0;
try {
  for (const [name, walk] of Object.entries(walks)) {
    if (!name.includes(wanted)) continue;
    for (const kind of Object.keys(kinds)) await taken(name, walk, kind);
  }
} finally {
  await browser.close();
  await town.stop();
}
process.exitCode = failures === 0 ? 0 : 1;

async function taken(name, walk, kind) {
  const phone = await openPhone(browser, { ...kinds[kind], deviceScaleFactor: 2, serviceWorkers: 'allow' });
  const page = await phone.newPage();
  const shot = cameraOf(page, (picture) => `${folder}/${picture}-${kind}.png`);
  try {
    await walk({ hand: handOn(page), page, phone, town, shot });
  } catch (error) {
    failures += 1;
    console.error(`${name} (${kind}): ${error.message.split('\n')[0]}`);
  } finally {
    await phone.close();
  }
}

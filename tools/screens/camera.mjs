import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

// sharp is a package of the server.
const sharp = createRequire(new URL('../../server/package.json', import.meta.url))('sharp');

const heaviest = 150 * 1024;
/** From fine to coarse; the first that is light enough is kept. */
const grades = [
  { colours: 64, scale: 1 },
  { colours: 32, scale: 1 },
  { colours: 32, scale: 0.75 },
  { colours: 16, scale: 0.5 },
];

/** Takes whole pages: they scroll inside `.taro_page`, so the window is made as tall as the content first. */
export function cameraOf(page, pathOf) {
  const window = page.viewportSize();
  return async function shot(name) {
    await settle(page);
    await page.setViewportSize({ ...window, height: Math.max(window.height, await contentHeight(page)) });
    await settle(page);
    const png = await page.screenshot();
    await page.setViewportSize(window);
    const { light, width } = await lightened(png);
    await writeFile(pathOf(name), light);
    console.log(`${pathOf(name)}: ${width} px wide, ${Math.round(light.length / 1024)} KB`);
  };
}

/** Pages fade nothing in, but pictures and fonts need a moment. */
async function settle(page) {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(250);
}

function contentHeight(page) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('.taro_page')].filter(({ offsetHeight }) => offsetHeight > 0);
    return Math.max(...[document.documentElement, ...shown].map(({ scrollHeight }) => scrollHeight));
  });
}

async function lightened(png) {
  const { width } = await sharp(png).metadata();
  let light = png;
  for (const { colours, scale } of grades) {
    const target = Math.round(width * scale);
    light = await sharp(png).resize(target).png({ palette: true, colours, effort: 8 }).toBuffer();
    if (light.length <= heaviest) return { light, width: target };
  }
  return { light, width: Math.round(width * grades.at(-1).scale) };
}

// Draws the picture a chat shows beside a shared page: indigo cloth with a sewn edge and one icon. It has no words, for a
// build knows neither which letters its machine can draw nor whether the town is only rehearsing.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// sharp is a package of the server.
const sharp = createRequire(new URL('../../../server/package.json', import.meta.url))('sharp');

/** Pixels, as chats ask for; the middle square says as much. */
const [width, height, inset] = [1200, 630, 34];

/** Writes it into the build; returns its file name, which changes with it. */
export async function writeSharePicture(folder, root) {
  const read = async (file) => JSON.parse(await readFile(join(root, file), 'utf8'));
  const [{ icons }, { themes }] = await Promise.all([
    read('src/ui/icon/icons.json'),
    read('src/ui/tokens.json'),
  ]);
  const png = await sharp(Buffer.from(drawing(icons.office.d, themes.normal)))
    .png({ palette: true, colours: 16 })
    .toBuffer();
  const name = `share.${createHash('sha256').update(png).digest('hex').slice(0, 8)}.png`;
  await writeFile(join(folder, name), png);
  return name;
}

function drawing(icon, { accent, thread, 'on-accent': white }) {
  const size = 380;
  const place = `translate(${(width - size) / 2} ${(height - size) / 2}) scale(${size / 24})`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="none" stroke-linecap="round">
<rect width="${width}" height="${height}" fill="${accent}"/>
<rect x="${inset}" y="${inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="18" stroke="${thread}" stroke-width="5" stroke-dasharray="26 19"/>
<path transform="${place}" d="${icon}" stroke="${white}" stroke-width="1.6" stroke-linejoin="round"/>
</svg>`;
}

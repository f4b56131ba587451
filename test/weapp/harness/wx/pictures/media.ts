import { type Apis, answering, Failed, type Options, type Phone, textIn } from '../api';
import type { Hands, Shot } from '../hands';
import type { Files } from '../kept/files';
import type { Permissions } from '../permissions';
import type { PrivacyGate } from '../privacy';
import { type Measured, measure } from './picture-size';

interface Surroundings {
  readonly files: Files;
  readonly hands: Hands;
  readonly gate: PrivacyGate;
  readonly permissions: Permissions;
  /** Paths of pictures put into the album. */
  readonly album: Uint8Array[];
}

export function createMediaApis(
  phone: Phone,
  { files, hands, gate, permissions, album }: Surroundings,
): Apis {
  return {
    chooseMedia: answering(phone, 'chooseMedia', async (options) => {
      await gate.pass('chooseMedia');
      return { type: 'image', tempFiles: taken(hands, options).map((shot) => keep(files, shot)) };
    }),
    compressImage: answering(phone, 'compressImage', (options) => compress(files, hands, options)),
    getImageInfo: answering(phone, 'getImageInfo', (options) => {
      const path = textIn(options, 'src');
      return { ...sizeOf(files.read(path)), path, orientation: 'up' };
    }),
    getFileInfo: answering(phone, 'getFileInfo', (options) => ({
      size: files.read(textIn(options, 'filePath')).length,
    })),
    previewImage: answering(phone, 'previewImage', () => undefined),
    saveImageToPhotosAlbum: answering(phone, 'saveImageToPhotosAlbum', async (options) => {
      await gate.pass('saveImageToPhotosAlbum');
      permissions.need('writePhotosAlbum');
      album.push(files.read(textIn(options, 'filePath')));
    }),
  };
}

function taken(hands: Hands, options: Options): readonly Shot[] {
  const answer = hands.photos.shift() ?? 'cancel';
  if (answer === 'cancel') throw new Failed('cancel');
  if (answer === 'denied') throw new Failed('auth deny');
  const most = Number(options.count ?? 9);
  if (answer.length > most)
    throw new Error(`The script takes ${answer.length} photos where chooseMedia allows ${most}.`);
  return answer;
}

function keep(files: Files, { bytes, ending = 'jpg' }: Shot): object {
  const tempFilePath = files.writeTemporary(bytes, ending);
  const { width, height } = measure(bytes) ?? { width: 0, height: 0 };
  return { tempFilePath, size: bytes.length, fileType: 'image', width, height };
}

function sizeOf(bytes: Uint8Array): Measured {
  const size = measure(bytes);
  if (!size) throw new Failed('file format is not supported');
  return size;
}

async function compress(files: Files, hands: Hands, options: Options): Promise<object> {
  const bytes = files.read(textIn(options, 'src'));
  const { width, height, type } = sizeOf(bytes);
  const wish = {
    quality: Number(options.quality ?? 80),
    width: Number(options.compressedWidth ?? width),
    height: Number(options.compressedHeight ?? height),
  };
  return {
    tempFilePath: files.writeTemporary(await hands.compress(bytes, wish), type === 'png' ? 'png' : 'jpg'),
  };
}

import sharp from 'sharp';
import { receiptTexts } from '@/content/messages/cases/receipt';
import { photoTexts } from '@/content/messages/form-runner/photos';
import { resultWords } from '@/content/messages/self-check/result';
import { sharingTexts } from '@/content/messages/sharing/sharing';
import { filledPhone, says } from './filled/filled';
import { everything, receipt } from './filled/filled-forms';
import type { Hands } from './harness/wx/hands';
import { measure } from './harness/wx/pictures/picture-size';

const onPhone = (address: string, canvas: Hands['canvas']) =>
  filledPhone(address, everything, { hands: { canvas } });

const pictures: [what: string, address: string, button: string, failed: string][] = [
  ['the poster', 'pages/policy/poster?id=orphan', sharingTexts.posterSave, sharingTexts.posterCannot],
  ['the receipt', 'pages/cases/receipt?id=parcel', receiptTexts.save, receiptTexts.saveFailed],
  ['the result', 'pages/self-check/result', resultWords.picture, resultWords.pictureFailed],
];

describe.each(pictures)('%s', (what, address, button, failed) => {
  test.each(['only-on-page', 'none-off-screen'] as const)(
    '%s: drawn on the page, unseen, and kept whole',
    async (canvas) => {
      const usual = await onPhone(address, 'exported');
      await usual.waitFor(button);
      await usual.tap(button);
      const phone = await onPhone(address, canvas);
      await phone.waitFor(button);
      await phone.tap(button);
      expect(phone.album.map(measure)).toEqual(usual.album.map(measure));
      expect(phone.album).toHaveLength(1);
      expect(phone.canvases.at(-1)?.drawn).toEqual(usual.canvases.at(-1)?.drawn);
      expect(phone.find({ tag: 'canvas' })).toEqual([]);
      expect(phone.errors).toEqual([]);
    },
  );

  test('nothing comes of any canvas: said, with what to do', async () => {
    const phone = await onPhone(address, 'never');
    if (what !== 'the poster') await phone.tap(button);
    await phone.waitFor(failed.split('|')[0] ?? failed);
    expect(says(phone, failed)).toBe(true);
    expect(phone.album).toEqual([]);
    expect(phone.find({ tag: 'canvas' })).toEqual([]);
    expect(phone.errors).toEqual([]);
  });
});

test.each(['only-on-page', 'none-off-screen', 'never'] as const)(
  '%s: the card for a chat',
  async (canvas) => {
    const phone = await onPhone('pages/policy/article?id=orphan', canvas);
    const ask = phone.page().onShareAppMessage as (how: object) => { title: string; imageUrl?: string };
    const card = ask.call(phone.page(), { from: 'menu' });
    expect(card.title).not.toBe('');
    expect(card.imageUrl !== undefined).toBe(canvas !== 'never');
    expect(phone.errors).toEqual([]);
  },
);

test.each([
  ['exported', true],
  ['only-on-page', true],
  ['none-off-screen', true],
  ['never', false],
] as const)('canvas %s: a photo of an identity card is kept, marked %s', async (canvas, marked) => {
  const create = { width: 1200, height: 900, channels: 3, background: 'white' } as const;
  const bytes = new Uint8Array(await sharp({ create }).jpeg().toBuffer());
  const phone = await filledPhone(`pages/cases/add?receipt=${receipt}&paper=identity`, everything, {
    hands: { canvas, photos: [[{ bytes }]] },
  });
  await phone.tap(photoTexts.take);
  await phone.waitFor('存在这部手机');
  expect(says(phone, photoTexts.marked)).toBe(marked);
  const words = phone.canvases.at(-1)?.drawn.filter(({ name }) => name === 'fillText') ?? [];
  expect(words.some(({ args }) => String(args[0]).startsWith('仅用于'))).toBe(true);
  expect(phone.find({ tag: 'canvas' })).toEqual([]);
  expect(phone.errors).toEqual([]);
});

test('while it is drawn the canvas stands beside the screen, as large as the picture, and is read to nobody', async () => {
  const phone = await onPhone('pages/cases/receipt?id=parcel', 'only-on-page');
  let done = false;
  const saving = phone.tap(receiptTexts.save).then(() => {
    done = true;
  });
  const seen: ReturnType<typeof phone.find> = [];
  while (!done) {
    seen.push(...phone.find({ tag: 'canvas' }));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await saving;
  const [picture] = phone.album.map(measure);
  const style = String(seen[0]?.attributes.style).replaceAll(' ', '');
  for (const part of ['left:-9999px', `width:${picture?.width}px`, `height:${picture?.height}px`])
    expect(style).toContain(part);
  expect(seen[0]?.attributes).toMatchObject({ ariaHidden: 'true', type: '2d' });
});

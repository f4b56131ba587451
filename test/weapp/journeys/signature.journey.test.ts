import { signatureTexts } from '@/content/messages/form-runner/signature';
import { isReceipt } from '@/domain/case/receipt';
import { usual } from '../../fixtures/an-application';
import { says } from '../filled/filled';
import { createPhone, type Phone } from '../harness/phone';
import type { Point } from '../harness/touch';
import { builtWeapp } from '../support/built-weapp';
import {
  fillPart,
  fillParts,
  formOfPart,
  listed,
  openPart,
  receiptOn,
  submit,
} from '../support/on-the-screen';
import { openTown, type Town } from '../support/town';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.stop());

const pad = { tag: 'canvas', label: signatureTexts.frame };
const dot: readonly Point[] = [{ x: 40, y: 40 }];
const name: readonly (readonly Point[])[] = [
  [
    { x: 40, y: 40 },
    { x: 120, y: 44 },
    { x: 122, y: 90 },
  ],
  [
    { x: 60, y: 60 },
    { x: 110, y: 62 },
  ],
  [
    { x: 80, y: 30 },
    { x: 82, y: 140 },
  ],
];

/** Everything required but the signature, and the frame to write in. */
async function toTheFrame(phone: Phone): Promise<void> {
  const answers = await fillParts(phone);
  await openPart(phone, 'declaration');
  const wished = { ...usual, signature: 'finger' };
  await fillPart(phone, formOfPart('declaration'), answers, wished, 'signature-drawing');
  await phone.waitFor(/用手指\s*在框里签名/);
}

const drawings = (phone: Phone): string[] =>
  [...phone.files.entries].flatMap(([path, entry]) =>
    path.includes('/photos/') && entry !== 'folder' ? [path] : [],
  );
const strokesOn = ({ drawn }: Phone['canvases'][number]): number =>
  drawn.filter((act) => act.name === 'stroke').length;

test('signed with the finger on the built bundle: a dot refused, wiped, written anew, at the office with the rest', async () => {
  const phone = await createPhone({ dist: builtWeapp(), server: town.url });
  await toTheFrame(phone);

  await phone.draw(pad, [dot]);
  expect(says(phone, signatureTexts.dot)).toBe(true);
  expect(drawings(phone)).toEqual([]);
  await phone.tap('下一题');
  expect(says(phone, '还没签名。只点一下不算')).toBe(true);

  await phone.draw(pad, name);
  expect(says(phone, signatureTexts.saved)).toBe(true);
  expect(drawings(phone)).toHaveLength(1);
  await phone.tap('擦掉，再签一遍');
  expect(says(phone, signatureTexts.saved)).toBe(false);
  expect(drawings(phone)).toEqual([]);

  await phone.draw(pad, name);
  expect(says(phone, signatureTexts.saved)).toBe(true);
  expect(drawings(phone)).toHaveLength(1);
  await phone.tap('下一题');
  await phone.waitFor(listed);
  await submit(phone);

  const uploads = phone.line.requests.filter(({ kind }) => kind === 'upload');
  expect(uploads.map(({ statusCode }) => statusCode)).toEqual([201]);
  const sent = phone.line.requests.find(({ url }) => url.endsWith('/v1/applications'));
  const { answers } = JSON.parse(Buffer.from(sent?.body ?? []).toString('utf8'));
  expect(answers).toMatchObject({ signature: 'finger', signatureDrawing: [expect.any(String)] });
  expect(isReceipt(receiptOn(phone))).toBe(true);
  const atTheOffice = town.office('show', receiptOn(phone));
  expect(atTheOffice).toContain(answers.signatureDrawing[0]);
  expect(drawings(phone)).toEqual([]);
  expect(phone.errors).toEqual([]);
}, 60_000);

test('what the finger writes stands in the frame at once, and whole on the kept picture', async () => {
  const phone = await createPhone({ dist: builtWeapp(), offline: true });
  await toTheFrame(phone);
  await phone.draw(pad, name);
  const [frame, ...pictures] = phone.canvases;
  if (!frame) throw new Error('nothing was drawn on');
  // Drawn piece by piece, from one touch to the next.
  expect(strokesOn(frame)).toBe(name.flat().length - name.length);
  expect(frame.drawn[0]).toMatchObject({ name: 'scale' });
  expect(pictures.at(-1)).toMatchObject({ width: 800 });
  expect(pictures.map(strokesOn)).toEqual([1, 2, 3]);
});

test.each(['only-on-page', 'none-off-screen', 'never'] as const)(
  'canvases that come out %s: the signature is kept, or it is said and another way stands there',
  async (canvas) => {
    const phone = await createPhone({ dist: builtWeapp(), offline: true, hands: { canvas } });
    await toTheFrame(phone);
    await phone.draw(pad, name);
    const kept = canvas !== 'never';
    await phone.waitFor(kept ? '签名已存' : '换一种办法签');
    expect(says(phone, signatureTexts.saved)).toBe(kept);
    expect(says(phone, signatureTexts.failed)).toBe(!kept);
    expect(drawings(phone)).toHaveLength(kept ? 1 : 0);
    // The frame keeps what the finger wrote, and is the only canvas that stays.
    expect(phone.find({ tag: 'canvas' })).toHaveLength(1);
    expect(phone.errors).toEqual([]);
  },
);

test('signed, killed, opened again: the signature is there, and can be written anew', async () => {
  const first = await createPhone({ dist: builtWeapp(), offline: true });
  await toTheFrame(first);
  await first.draw(pad, name);
  const again = await createPhone({ dist: builtWeapp(), offline: true, ...first.kill() });
  await again.tap('我要申请');
  await again.tap('接着填');
  await openPart(again, 'declaration');
  expect(says(again, signatureTexts.saved)).toBe(true);
  expect(again.get({ label: signatureTexts.kept }).attributes.src).toBe(drawings(again)[0]);
  await again.tap('再签一遍');
  await again.draw(pad, name);
  expect(says(again, signatureTexts.saved)).toBe(true);
  expect(drawings(again)).toHaveLength(1);
  expect(again.errors).toEqual([]);
});

import { act, type ReactNode } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Answers, FormDefinition } from '@/domain/form/definition';
import { ApplySend } from '@/features/application/send/send';
import { NeighbourReportConsent } from '@/features/neighbour-report/consent';
import { PhotoData } from '@/features/screen/photo-data';
import { assistanceApplication } from '@/forms/application/application';
import { neighbourReport } from '@/forms/neighbour-report';
import type { Connection } from '@/stores/connection';
import { type Stores, StoresProvider } from '@/stores/context';
import { createPhotosStore } from '@/stores/photos';
import { aDraft } from '../../support/phone/a-draft';
import { aClock, aShelf } from '../../support/phone/phone';
import { aProgram, rest } from '../../support/screen/a-program';
import { aScreen } from '../../support/screen/a-screen';
import { clear, render, rerender } from '../../support/screen/render';

afterEach(clear);

/** Photos of so many bytes each, on a line that costs unless said. */
function aLine(metered: boolean | undefined, bytesOf: (id: string) => Promise<number | undefined>) {
  const stores = {
    photos: createPhotosStore({ ...aShelf(), bytes: bytesOf }, aClock()),
    connection: createStore<Connection>()(() => ({ online: true, mode: 'live', metered: () => metered })),
  } as unknown as Stores; // the ones this line uses
  return (photos: string) => (
    <StoresProvider stores={stores}>
      <PhotoData photos={photos} />
    </StoresProvider>
  );
}

async function shown(metered: boolean | undefined, sizes: readonly (number | undefined)[]): Promise<string> {
  const screen = aLine(metered, async (id) => sizes[Number(id)]);
  const place = render(screen(sizes.map((_, at) => at).join()));
  await act(rest);
  return place.textContent ?? '';
}

const megabyte = 1024 * 1024;
const figures: [name: string, sizes: readonly (number | undefined)[], figure: string][] = [
  ['one byte', [1], '0.1'],
  ['the last byte of a tenth', [104_857], '0.1'],
  ['one more', [104_858], '0.2'],
  ['the last byte before one', [megabyte - 1], '1.0'],
  ['exactly one', [megabyte], '1.0'],
  ['one byte over', [megabyte + 1], '1.1'],
  ['nine papers at their limit', Array.from({ length: 9 }, () => 512_000), '4.4'],
  ['one that the phone has lost', [600_000, undefined], '0.6'],
];

test.each(figures)('on mobile data the figure is told: %s', async (_name, sizes, figure) => {
  expect(await shown(true, sizes)).toContain(`约需 ${figure} MB 流量`);
});

const silent: [name: string, metered: boolean | undefined, sizes: readonly (number | undefined)[]][] = [
  ['on wifi', false, [600_000]],
  ['where the phone does not tell', undefined, [600_000]],
  ['without photos', true, []],
  ['when all photos are lost', true, [undefined]],
];

test.each(silent)('nothing is said %s', async (_name, metered, sizes) => {
  expect(await shown(metered, sizes)).toBe('');
});

test('weighed late, an older set of photos does not write over the newer one', async () => {
  let weighed: (bytes: number) => void = () => undefined;
  const slow = new Promise<number>((resolve) => {
    weighed = resolve;
  });
  const screen = aLine(true, async (id) => (id === 'old' ? slow : 600_000));
  const place = render(screen('old'));
  rerender(screen('new'));
  await act(rest);
  weighed(9 * megabyte);
  await act(rest);
  expect(place.textContent).toContain('约需 0.6 MB 流量');
});

const sendPages: [name: string, page: ReactNode, form: FormDefinition, answers: Answers][] = [
  [
    'a report',
    <NeighbourReportConsent key="report" />,
    neighbourReport,
    {
      danger: 'no',
      signs: ['jobless'],
      village: '',
      group: '',
      place: '水井旁边',
      ready: 'add',
      personName: '',
      personPhone: '',
      knows: '',
      wishes: '',
      canApply: '',
      story: '',
      photos: ['p1', 'p2'],
    },
  ],
  [
    'an application',
    <ApplySend key="application" person="granny" />,
    assistanceApplication,
    { papersConsent: 'agree', identityPhotos: ['p1', 'p2'], identityState: '' },
  ],
];

test.each(sendPages)('before %s is sent, its photos are weighed', async (_name, page, form, answers) => {
  const { stores } = await aProgram();
  const { draft } = await aDraft(form, 'any');
  draft.setState({ answers, status: 'open' });
  const { text } = await aScreen(page, {
    ...stores,
    draft: () => draft,
    photos: createPhotosStore({ ...aShelf(), bytes: async () => 600_000 }, aClock()),
    connection: createStore<Connection>()(() => ({ online: true, mode: 'live', metered: () => true })),
  });
  expect(text()).toContain('约需 1.2 MB 流量');
});

import { looksSigned, type Stroke, signaturePainting } from '@/domain/photo/signature';

const line = (...points: readonly [number, number][]): Stroke => points.map(([x, y]) => ({ x, y }));

const cases: [name: string, strokes: readonly Stroke[], signed: boolean][] = [
  ['nothing', [], false],
  ['one dot', [line([50, 50])], false],
  ['a dot with a trembling finger', [line([50, 50], [52, 51], [50, 52], [53, 50])], false],
  ['many dots across the frame', [line([10, 10]), line([200, 10]), line([100, 80])], false],
  [
    'a scribble on one spot',
    [line([50, 50], [60, 50], [50, 50], [60, 50], [50, 50], [60, 50], [50, 50])],
    false,
  ],
  ['a stroke of 59', [line([10, 50], [69, 50])], false],
  ['a stroke of 60', [line([10, 50], [70, 50])], true],
  ['a cross of somebody who cannot write', [line([10, 10], [60, 60]), line([60, 10], [10, 60])], true],
];

test.each(cases)('%s', (_name, strokes, signed) => {
  expect(looksSigned(strokes)).toBe(signed);
});

function drawn(strokes: readonly Stroke[], frame: { width: number; height: number }, sideways: boolean) {
  const points: [number, number][] = [];
  const note = (x: number, y: number) => void points.push([Math.round(x), Math.round(y)]);
  const pen = new Proxy(
    {},
    {
      get: (_, name) => (name === 'moveTo' || name === 'lineTo' ? note : () => undefined),
      set: () => true,
    },
  );
  const painting = signaturePainting(strokes, frame, sideways);
  painting.paint(pen as never);
  return { size: [painting.width, painting.height], points };
}

test('the picture is 800 wide and keeps the proportions', () => {
  const { size, points } = drawn([line([0, 0], [400, 200])], { width: 400, height: 200 }, false);
  expect(size).toEqual([800, 400]);
  expect(points).toEqual([
    [0, 0],
    [800, 400],
  ]);
});

test('written along a turned phone, the picture stands upright', () => {
  const downTheRightEdge = line([200, 0], [200, 400]);
  const { size, points } = drawn([downTheRightEdge], { width: 200, height: 400 }, true);
  expect(size).toEqual([800, 400]);
  expect(points).toEqual([
    [0, 0],
    [800, 0],
  ]);
});

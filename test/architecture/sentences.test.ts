import { piecesOf, sourceFiles } from './source-files';

const drawn = ['src/features', 'src/ui', 'src/pages']
  .flatMap((folder) => sourceFiles(folder))
  .filter((path) => path.endsWith('.tsx'));

test('no sentence is put together where it is drawn: a screen reader would read its pieces one by one', () => {
  expect(drawn.length).toBeGreaterThan(200);
  expect(drawn.flatMap((path) => piecesOf(path).map((pieces) => `${path}: ${pieces}`))).toEqual([]);
});

import { asksOf } from '@/domain/case/way/asks';

const photo = { id: 'a', who: 'person', ways: ['photo'], asked: { words: '请再拍一张住院单据' } };
const idsOf = (way: unknown) => asksOf(way)?.map(({ id }) => id);

test('what the office asks for, in its own words, and by when it would be best', () => {
  const waiting = [{ ...photo, asked: { ...photo.asked, wishedBy: '2026-12-04' } }];
  expect(asksOf({ waiting })).toEqual([{ id: 'a', words: '请再拍一张住院单据', wishedBy: '2026-12-04' }]);
});

test('the earliest wished day comes first, none last', () => {
  const by = (id: string, wishedBy?: string) => ({ ...photo, id, asked: { words: '', wishedBy } });
  expect(idsOf({ waiting: [by('none'), by('late', '2026-12-09'), by('soon', '2026-12-04')] })).toEqual([
    'soon',
    'late',
    'none',
  ]);
});

test('what came already asks no more, and what another is asked for is not ours', () => {
  const waiting = [photo, { ...photo, id: 'b', got: '2026-12-01' }, { ...photo, id: 'c', ways: [] }];
  expect(idsOf({ waiting })).toEqual(['a']);
});

test.each<[string, unknown]>([
  ['a backend of before', undefined],
  ['something else', 'way'],
  ['no list', { waiting: {} }],
])('%s waits for nobody here', (_, way) => {
  expect(asksOf(way)).toBeUndefined();
});

test('what cannot be named cannot be answered', () => {
  expect(asksOf({ waiting: [{ who: 'person', ways: ['words'] }] })).toEqual([]);
});

test('while the office is at work nobody here is asked, whatever the status says', () => {
  expect(asksOf({ waiting: [{ id: 'd', who: 'office', ways: [] }] })).toEqual([]);
});

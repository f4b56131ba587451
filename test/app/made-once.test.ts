import { later, once, whenAsked } from '@/app/made-once';

test('what is made when it is asked for is made once, and only then', () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return { name };
  };
  const all = whenAsked({ first: make('first'), second: make('second') });
  expect(made).toEqual([]);
  expect(all.second).toBe(all.second);
  expect(made).toEqual(['second']);
});

test('a thing may be made of another, and a copy has all of them', () => {
  const all: { readonly one: number; readonly two: number } = whenAsked({
    two: () => all.one + 1,
    one: () => 1,
  });
  expect({ ...all }).toEqual({ one: 1, two: 2 });
});

test('one that could not be made is tried again', () => {
  let tries = 0;
  const all = whenAsked({
    shy: () => {
      tries += 1;
      if (tries === 1) throw new Error('not now');
      return 'here';
    },
  });
  expect(() => all.shy).toThrow('not now');
  expect(all.shy).toBe('here');
});

test('the first thing made is the one there is, whatever is given later', () => {
  const make = once((given: number) => ({ given }));
  expect([make(1), make(2)]).toEqual([{ given: 1 }, { given: 1 }]);
});

test('what could not be loaded is asked for once more', async () => {
  const load = jest.fn().mockRejectedValueOnce(new Error('no line')).mockResolvedValue('here');
  const get = later(load);
  await expect(get()).rejects.toThrow('no line');
  expect([await get(), await get()]).toEqual(['here', 'here']);
  expect(load).toHaveBeenCalledTimes(2);
});

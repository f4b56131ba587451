import { gallery } from '@/ui/examples';
import { clear, render } from '../support/screen/render';

const every = gallery.flatMap(({ component, examples }) =>
  Object.entries(examples).map(([name, example]) => [component, name, example] as const),
);

afterEach(clear);

test.each(every)('%s: %s', (_component, _name, example) => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);

  const place = render(example);

  expect(place.childNodes.length).toBeGreaterThan(0);
  expect(place.textContent).not.toContain('|');
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

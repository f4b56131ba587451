/** @jest-environment jsdom */
const listeners: ((title: string) => void)[] = [];
jest.doMock('@tarojs/runtime', () => ({
  eventCenter: { on: (_name: string, listener: (title: string) => void) => listeners.push(listener) },
}));

const pages: { originPathname: string; pageConfig?: { navigationBarTitleText?: string } } = {
  originPathname: '/home',
};

test('a page keeps its title for whoever comes back to it', async () => {
  const { default: PageTitles } = await import('../../config/h5/page-titles');
  const titles = new PageTitles(pages);
  const name = (title: string) => {
    for (const listen of listeners) listen(title);
  };
  titles.load();
  name('Home');
  Object.assign(pages, {
    originPathname: '/list',
    pageConfig: { navigationBarTitleText: 'From the settings' },
  });
  titles.load();
  expect(document.title).toBe('From the settings');
  name('List');
  Object.assign(pages, { originPathname: '/home', pageConfig: undefined });
  titles.load();
  expect(document.title).toBe('Home');
});

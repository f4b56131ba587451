import Taro from '@tarojs/taro';
import { backTo, routes } from '@/routes';

const page = (route: string, options: Record<string, string> = {}) => ({ route, $taroParams: options });
const list = page('/pages/application/tasks', { p: 'granny', stamp: '3' });
const question = page('pages/application/question', { p: 'granny', t: 'contact' });

function standing(...pages: unknown[]) {
  jest.spyOn(Taro, 'getCurrentPages').mockReturnValue(pages as never);
  const back = jest.spyOn(Taro, 'navigateBack').mockResolvedValue({ errMsg: '' } as never);
  const opened = jest.spyOn(Taro, 'navigateTo').mockResolvedValue({ errMsg: '' } as never);
  jest.spyOn(Taro, 'reLaunch').mockImplementation((async () => {
    const home = page('pages/home/index');
    jest.spyOn(Taro, 'getCurrentPages').mockReturnValue([home] as never);
    jest.spyOn(Taro, 'getCurrentInstance').mockReturnValue({ page: home } as never);
    window.history.replaceState(null, '', routes.home);
    return { errMsg: '' };
  }) as never);
  window.history.replaceState(null, '', '/');
  return { back, opened };
}

afterEach(() => jest.restoreAllMocks());

const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

test('a list that lies below is gone back to, over all pages of the part', async () => {
  const { back, opened } = standing(page('pages/home/index'), list, question, question, question);
  backTo(routes.application.tasks, { p: 'granny' });
  await rest();
  expect(back).toHaveBeenCalledWith({ delta: 3 });
  expect(opened).not.toHaveBeenCalled();
});

test.each([
  ['no list', [page('pages/home/index'), question]],
  ['the list of somebody else', [page('pages/application/tasks', { p: 'father' }), question]],
  ['nothing', []],
  ['the list itself on top', [page('pages/home/index'), list]],
])('with %s below, the list is opened over home', async (_, pages) => {
  const { back, opened } = standing(...pages);
  backTo(routes.application.tasks, { p: 'granny' });
  await rest();
  expect(back).not.toHaveBeenCalled();
  expect(opened).toHaveBeenCalledWith({ url: '/pages/application/tasks?p=granny' });
});

test('on WeChat a page tells its options, and its route has no slash', async () => {
  const onWechat = { route: 'pages/application/tasks', options: { p: 'granny' } };
  const { back } = standing(onWechat, question);
  backTo(routes.application.tasks, { p: 'granny' });
  await rest();
  expect(back).toHaveBeenCalledWith({ delta: 1 });
});

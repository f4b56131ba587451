import { createPhone, type Phone } from '../harness/phone';
import { builtWeapp } from '../support/built-weapp';

/** Reading needs no network, and neither does passing it on. */
const aPhone = (options: Partial<Parameters<typeof createPhone>[0]> = {}) =>
  createPhone({ dist: builtWeapp(), offline: true, ...options });

interface Card {
  readonly title: string;
  readonly path?: string;
  readonly query?: string;
  readonly imageUrl?: string;
}

/** What WeChat asks the page for when the person passes it on. */
function passedOn(phone: Phone, by: 'onShareAppMessage' | 'onShareTimeline' | 'onAddToFavorites'): Card {
  const ask = phone.page()[by];
  if (typeof ask !== 'function') throw new Error(`the page does not answer ${by}`);
  return ask.call(phone.page(), { from: 'menu' }) as Card;
}

const article = 'pages/policy/article';

test('from the list to an article, and on to a chat: only the article goes along', async () => {
  const phone = await aPhone();
  await phone.tap('看政策');
  await phone.tap('看病花钱多');
  await phone.tap('医疗救助');
  await phone.waitFor('看病报销以后');
  expect(phone.text()).toContain('做海报');
  // Without a list of villages none is offered, and readers hear nothing of what the office has still to set.
  expect(phone.text().replace(/\s/g, '')).not.toMatch(/选我的村|街道还没填|名单/);

  const card = passedOn(phone, 'onShareAppMessage');
  expect(card).toEqual({
    title: '看病花钱多？看看医疗救助',
    path: '/pages/policy/article?id=medical-aid',
    imageUrl: expect.stringMatching(/\.png$/),
  });
  const [picture] = phone.canvases;
  expect((picture?.width ?? 0) / (picture?.height ?? 1)).toBeCloseTo(5 / 4);
  for (const by of ['onShareTimeline', 'onAddToFavorites'] as const)
    expect(passedOn(phone, by)).toMatchObject({ title: card.title, query: 'id=medical-aid' });
  expect(phone.errors).toEqual([]);
});

test('a shared article opens whole in one drawing of at most 24 KB', async () => {
  const phone = await aPhone({ open: `${article}?id=subsistence` });
  const drawings = phone.setDataLog.filter(({ paths }) => paths.includes('root.cn'));
  expect(drawings).toHaveLength(1);
  expect(drawings[0]?.bytes).toBeLessThanOrEqual(24 * 1024);
  expect(phone.nodeCount()).toBeLessThanOrEqual(500);
  expect(phone.text()).toMatch(/630[\s\S]*770/);
  expect(phone.text()).toContain('2025年7月公布');
});

test('three depths, then the check with this scheme, at the same place on each', async () => {
  const phone = await aPhone({ open: `${article}?id=medical-aid` });
  for (const depth of ['详细', '依据', '30 秒']) {
    await phone.tap(depth);
    for (const step of ['测一测这个', '我要申请', '打电话问'])
      expect(phone.find({ text: step })).not.toEqual([]);
  }
  await phone.tap('测一测这个');
  expect(phone.page()).toMatchObject({
    route: 'pages/self-check/start',
    options: { scheme: 'medical-assistance' },
  });
});

test('我要申请 leads into the application', async () => {
  const phone = await aPhone({ open: `${article}?id=medical-aid` });
  await phone.tap('我要申请');
  expect(phone.page().route).toBe('pages/application/people');
});

test('the page of a 朋友圈 share is complete, logs nobody in and leads nowhere', async () => {
  const phone = await createPhone({ dist: builtWeapp(), open: `${article}?id=orphan`, scene: 1154 });
  expect(phone.text()).toMatch(/要多久/);
  for (const way of ['我要申请', '测一测', '还可以看', '做海报', '字大小'])
    expect(phone.text()).not.toContain(way);
  expect(phone.line.requests).toEqual([]);
  expect(phone.errors).toEqual([]);
});

test.each([
  ['an article that never was', `${article}?id=never-was&c=nowhere`],
  ['a scene cut off', `${article}?scene=p%3Dnever`],
  ['no id at all', article],
])('%s: a calm page with the hotline', async (_name, open) => {
  const phone = await aPhone({ open });
  expect(phone.text()).toContain('没有这一篇');
  const [call] = phone.find({ text: /023-4548 8696/, role: 'button' });
  if (!call) throw new Error('no hotline');
  await phone.tap(call);
  expect(phone.calls).toEqual(['02345488696']);
  expect(phone.errors).toEqual([]);
});

test('a printed code opens its article; a village nobody knows is left out', async () => {
  const scene = encodeURIComponent('p=orphan&c=v99');
  const phone = await aPhone({ open: `${article}?scene=${scene}` });
  expect(phone.text()).toContain('没了父母的孩子');
  expect(passedOn(phone, 'onShareAppMessage').path).toBe('/pages/policy/article?id=orphan');
});

test('the poster goes into the album; refused, it says how to allow it, and then it goes', async () => {
  const phone = await aPhone({
    open: 'pages/policy/poster?id=orphan',
    hands: { permission: 'denies', switchesOn: ['writePhotosAlbum'] },
  });
  await phone.tap('存成图片');
  expect(phone.album).toHaveLength(0);
  expect(phone.text()).toContain('没有存图的权限');
  await phone.tap('打开设置');
  await phone.tap('存成图片');
  expect(phone.album).toHaveLength(1);
  expect(phone.text()).toContain('存好了');
  expect(phone.errors).toEqual([]);
});

test('without a code service and without an address the poster still carries the hotline', async () => {
  const phone = await aPhone({ open: 'pages/policy/poster?id=orphan' });
  await phone.waitFor('存成图片');
  const written = phone.canvases.flatMap(({ drawn }) => drawn.filter(({ name }) => name === 'fillText'));
  expect(written.map(({ args }) => args[0])).toContain('023-4548 8696');
});

test('nothing here can speak, so nothing offers to', async () => {
  const phone = await aPhone({ open: `${article}?id=orphan` });
  expect(phone.find({ text: '念', role: 'button' })).toEqual([]);
});

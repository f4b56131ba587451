import PageOfAddress from '../../config/h5/page-of-address';
import query from '../../config/h5/query';

const pages = ['/pages/home/index', '/pages/policy/article'].map((path) => ({
  path,
  action: (context: { pathname: string }, params: object) => [path, context.pathname, params],
}));
const router = new PageOfAddress(pages);

test.each([
  ['/pages/policy/article', '/pages/policy/article'],
  ['/pages/home/index/', '/pages/home/index'],
  ['/Pages/Home/Index', '/pages/home/index'],
])('%s opens %s, and the router hears the address as it was', async (address, page) => {
  expect(await router.resolve(address)).toEqual([page, address, {}]);
});

test.each(['/pages/home', '/', '/pages/home/index/more'])('%s is no page: 404', async (address) => {
  await expect(router.resolve(address)).rejects.toMatchObject({ status: 404 });
});

const addresses: [search: string, query: object][] = [
  ['', {}],
  ['?', {}],
  ['id=orphan&c=v1', { id: 'orphan', c: 'v1' }],
  ['?p=%E6%9D%8E&t=who', { p: '%E6%9D%8E', t: 'who' }],
  ['a=1&&b=x=y', { a: '1', b: 'x=y' }],
  ['a&b=', { a: null, b: '' }],
  ['a=1&a=2&a', { a: ['1', '2', null] }],
];

test.each(addresses)('"%s" is read as it stands', (search, expected) => {
  expect({ ...query.parse(search) }).toEqual(expected);
});

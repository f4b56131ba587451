import {
  maxSceneLength,
  readPolicyLink,
  readShortPath,
  sceneOf,
  shortPath,
} from '@/domain/policy/policy-link';
import { allPolicies } from '../../content/policies/articles';

const longest = { policy: 'abcdefghijklmnopqr', village: 'zzzzzzzz' };

test('the longest article id and village code fit a scene, in characters WeChat allows', () => {
  const scene = sceneOf(longest);
  expect(scene.length).toBeLessThanOrEqual(maxSceneLength);
  expect(scene).toMatch(/^[0-9A-Za-z!#$&'()*+,/:;=?@\-._~]+$/);
});

test.each(allPolicies().map(({ id }) => id))('a code of %s comes back as it was', (policy) => {
  const link = { policy, village: 'a1' };
  expect(readPolicyLink({ scene: encodeURIComponent(sceneOf(link)) })).toEqual(link);
  const [path = '', search = ''] = shortPath(link).split('?');
  expect(readShortPath(path, `?${search}`)).toEqual(link);
});

const opened: [name: string, params: Record<string, string>, link: unknown][] = [
  ['a link of ours', { id: 'orphan', c: 'heping' }, { policy: 'orphan', village: 'heping' }],
  ['a link without a village', { id: 'orphan' }, { policy: 'orphan' }],
  ['a scene that is not encoded', { scene: 'p=orphan&c=heping' }, { policy: 'orphan', village: 'heping' }],
  ['a scene cut off', { scene: 'p%3Dorphan%26c' }, { policy: 'orphan' }],
  ['a scene that is no encoding', { scene: '%E4%' }, { policy: '' }],
  ['a code with strange characters', { id: 'orphan', c: '<b>' }, { policy: 'orphan' }],
  ['a code too long', { id: 'orphan', c: '123456789' }, { policy: 'orphan' }],
  ['nothing', {}, { policy: '' }],
];

test.each(opened)('%s', (_name, params, link) => {
  expect(readPolicyLink(params)).toEqual(link);
});

test.each(['/', '/pages/policy/article', '/p/', '/p/a/b', '/px/orphan'])('%s is no short path', (path) => {
  expect(readShortPath(path, '')).toBeUndefined();
});

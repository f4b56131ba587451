import { watchLostPages } from '@/platform/phone/lost-pages';
import { goHomeLost, replace, routes } from '@/routes';
import { whereNow } from './moved-pages';

const pages: readonly string[] = Object.values(routes).flatMap((entry) =>
  typeof entry === 'string' ? [entry] : Object.values<string>(entry),
);

/**
 * Before the program starts: WeChat tells of a page that is not there once, right after launch, and shows a page of its
 * own unless another is opened at once.
 */
watchLostPages(({ path, query }) => {
  const now = whereNow(path);
  if (pages.includes(now)) replace(now, query);
  else goHomeLost();
});

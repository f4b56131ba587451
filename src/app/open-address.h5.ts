import { readShortPath } from '@/domain/policy/policy-link';
import { routes } from '@/routes';

/**
 * `/p/<article>?c=<village>` is printed on posters and lives for ever; the page behind it may move.
 * Imported first, so that the router starts with the page's own address. Other addresses the shell has mended by now.
 */
const link = readShortPath(window.location.pathname, window.location.search);

if (link) {
  const village = link.village === undefined ? '' : `&c=${link.village}`;
  window.history.replaceState(
    null,
    '',
    `${routes.policy.article}?id=${encodeURIComponent(link.policy)}${village}${window.location.hash}`,
  );
}

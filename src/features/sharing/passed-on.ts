import { plain } from '@/domain/marked-text';
import type { Policy } from '@/domain/policy/policy';
import { type PolicyLink, shortPath } from '@/domain/policy/policy-link';
import type { Village } from '@/domain/region';
import { routes } from '@/routes';

/** What goes along when an article is passed on: its id and the village code, never anything personal. */
export function linkTo(policy: Policy, village: Village | undefined): PolicyLink {
  return { policy: policy.id, village: village?.code };
}

/** A card in a chat. */
export function friendCard(policy: Policy, link: PolicyLink) {
  return { title: policy.share.title, path: `${routes.policy.article}?${queryOf(link)}` };
}

/** A line in 朋友圈 or 收藏, where WeChat knows the page itself. */
export function pageCard(policy: Policy, link: PolicyLink) {
  return { title: policy.share.title, query: queryOf(link) };
}

/** Words and address for a chat group, from a browser. */
export function browserShare(policy: Policy, link: PolicyLink) {
  return { title: plain(policy.share.title), text: plain(policy.share.summary), path: shortPath(link) };
}

/** Parameters of our own pages for the same link. */
export function paramsOf({ policy, village }: PolicyLink): Record<string, string> {
  return village === undefined ? { id: policy } : { id: policy, c: village };
}

function queryOf(link: PolicyLink): string {
  return Object.entries(paramsOf(link))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
}

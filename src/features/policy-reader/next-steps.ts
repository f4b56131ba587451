import { policyTexts } from '@/content/messages/policy';
import type { Policy } from '@/domain/policy';
import { go, routes } from '@/routes';

/** 测一测, with the article's scheme in view where it has one. */
export function selfCheckFor({ scheme }: Pick<Policy, 'scheme'>) {
  return {
    label: scheme === undefined ? policyTexts.selfCheck : policyTexts.selfCheckThis,
    onTap: () => go(routes.selfCheck.start, paramsOf(scheme)),
  };
}

/** 我要申请: one application for all schemes; which one fits is the office's to say. */
export function apply(): void {
  go(routes.apply.people);
}

function paramsOf(scheme: string | undefined): Record<string, string> {
  return scheme === undefined ? {} : { scheme };
}

import { complaintTexts } from '@/content/messages/complaints/complaint';
import { policyTexts } from '@/content/messages/policy-reader/policy';
import type { Policy } from '@/domain/policy/policy';
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
  go(routes.application.people);
}

/** 投诉 (社会救助法 §63, §68) from the articles that tell how to complain, or what to do when refused. */
export function complaintFor({ id }: Pick<Policy, 'id'>) {
  if (!aboutComplaining.includes(id)) return undefined;
  return { label: complaintTexts.write, onTap: () => go(routes.neighbourReport.complain) };
}

const aboutComplaining: readonly string[] = ['how-to-complain', 'if-refused'];

function paramsOf(scheme: string | undefined): Record<string, string> {
  return scheme === undefined ? {} : { scheme };
}

import { schemeText } from '@/content/messages/eligibility/scheme-words';
import {
  applicantText,
  applyWords,
  counterText,
  limitText,
  lookedUpText,
  paperText,
  reviewText,
  sourceText,
} from '@/content/messages/self-check/apply';
import { refusalOf, reviewOf } from '@/domain/eligibility/procedure/after-decision';
import { paidFrom } from '@/domain/eligibility/procedure/paid-from';
import { papersFor } from '@/domain/eligibility/procedure/papers';
import { timeLimits } from '@/domain/eligibility/procedure/time-limits';
import { whereToApply } from '@/domain/eligibility/procedure/where-to-apply';
import { whoMayApply } from '@/domain/eligibility/procedure/who-may-apply';
import type { Verdict } from '@/domain/eligibility/verdict/verdict';
import type { SchemeId } from '@/domain/scheme';
import type { Source } from '@/domain/source';
import { Box } from '@/ui/box/box';
import { Paragraph } from '../../../screen/section';
import styles from '../result.module.scss';
import { VerdictActions } from './verdict-actions';

/** Where, who, with what and how long, as the texts that were read say it; then what to do now. */
export function WhereToApply({ verdict: { scheme } }: { verdict: Verdict }) {
  return (
    <>
      <Where scheme={scheme} />
      <Bring scheme={scheme} />
      <Who scheme={scheme} />
      <HowLong scheme={scheme} />
      <Afterwards scheme={scheme} />
      <VerdictActions scheme={scheme} />
    </>
  );
}

function Part({
  title,
  lines,
  sources,
}: {
  title: string;
  lines: readonly string[];
  sources: readonly Source[];
}) {
  return (
    <Box className={styles.part}>
      <Box className="strong">{title}</Box>
      {lines.map((line) => (
        <Paragraph key={line} text={line} />
      ))}
      {sources.map((source) => (
        <Paragraph key={sourceText(source)} quiet text={sourceText(source)} />
      ))}
    </Box>
  );
}

function Where({ scheme }: { scheme: SchemeId }) {
  const { counter, also, residencePermitMayDo, source } = whereToApply(scheme);
  const lines = [
    `${counterText[counter]}。`,
    ...(also.length > 0 ? [`${applyWords.also}${listed(also, counterText)}`] : []),
    ...(residencePermitMayDo ? [applyWords.permit] : []),
    `${schemeText[scheme].ask}。`,
  ];
  return <Part title={applyWords.where} lines={lines} sources={[source]} />;
}

function Bring({ scheme }: { scheme: SchemeId }) {
  const { bring, ifAny, notDemanded, sources } = papersFor(scheme);
  const lines = [
    listed(bring, paperText),
    ...(ifAny.length > 0 ? [`${applyWords.ifAny}${listed(ifAny, paperText)}`] : []),
    `${applyWords.notDemanded}：${listed(notDemanded, lookedUpText)}`,
    applyWords.noDeadEnd,
  ];
  return <Part title={applyWords.bring} lines={lines} sources={sources} />;
}

function Who({ scheme }: { scheme: SchemeId }) {
  const { applicants, entrusted, source } = whoMayApply(scheme);
  const lines = [
    listed(applicants, applicantText),
    `${applyWords.entrusted}${listed(entrusted, applicantText)}`,
  ];
  return <Part title={applyWords.who} lines={lines} sources={[source]} />;
}

function HowLong({ scheme }: { scheme: SchemeId }) {
  const limits = timeLimits(scheme);
  const paid = paidFrom(scheme);
  const months = paid?.months.map((month) => applyWords.months[month]).join('或');
  const lines = [
    ...(limits.length > 0 ? limits.map(limitText) : [applyWords.noTime]),
    ...(months ? [`${applyWords.paidFrom}：${months}，${applyWords.paidBy}`] : []),
  ];
  const sources = [...limits.map(({ source }) => source), ...(paid?.sources ?? [])];
  return <Part title={applyWords.time} lines={lines} sources={unique(sources)} />;
}

/** What a no must look like and what one may do about it; how often a yes is looked at again. */
function Afterwards({ scheme }: { scheme: SchemeId }) {
  const refusal = refusalOf(scheme);
  const review = reviewOf(scheme);
  return (
    <>
      {refusal && (
        <Part
          title={applyWords.refused}
          lines={[applyWords.inWriting, applyWords.appeal]}
          sources={[refusal.inWriting, refusal.appeal]}
        />
      )}
      {review && (
        <Part title={applyWords.reviewed} lines={[reviewText[review.every]]} sources={[review.source]} />
      )}
    </>
  );
}

function listed<Id extends string>(ids: readonly Id[], words: Readonly<Record<Id, string>>): string {
  return ids.map((id) => words[id]).join('、');
}

function unique(sources: readonly Source[]): readonly Source[] {
  const shown = sources.map(sourceText);
  return sources.filter((_, index) => shown.indexOf(shown[index] ?? '') === index);
}

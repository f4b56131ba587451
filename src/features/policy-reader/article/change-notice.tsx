import { policyTexts } from '@/content/messages/policy-reader/policy';
import { longDay } from '@/domain/dates';
import type { ChangeNote } from '@/domain/policy/content-version';
import type { Policy } from '@/domain/policy/policy';
import { Notice } from '@/ui/notice/notice';
import { Paragraph } from '../../screen/section';
import { useChange } from '../use-policies';

/** 政策有变: the fetched article says something else than the one the program came with. */
export function ChangeNotice({ policy }: { policy: Policy }) {
  const note = useChange(policy.id);
  if (!note) return null;
  return (
    <Notice tone="wait" title={policyTexts.changedTitle}>
      {linesOf(note).map((line) => (
        <Paragraph key={line} text={line} />
      ))}
    </Notice>
  );
}

function linesOf(note: ChangeNote): readonly string[] {
  if (note.kind === 'new') return [policyTexts.newArticle];
  if (note.kind === 'gone' || note.line === undefined) return [policyTexts.changedArticle];
  return [
    note.line,
    ...(note.since === undefined ? [] : [`${policyTexts.since(longDay(note.since))}。`]),
    ...(note.affects === undefined ? [] : [`${policyTexts.affects(note.affects)}。`]),
  ];
}

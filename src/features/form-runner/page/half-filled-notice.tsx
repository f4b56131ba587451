import type { FormTexts } from '@/content/form-texts';
import { checkTexts } from '@/content/messages/form-runner/consent';
import type { FormDefinition } from '@/domain/form/definition';
import { go, type Params } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { type HalfFilled, halfFilled } from '@/stores/drafts/half-filled';
import { Box } from '@/ui/box/box';
import { Notice } from '@/ui/notice/notice';
import { SummaryList } from '@/ui/summary-list/summary-list';

interface HalfFilledNoticeProps {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  readonly person: string;
  readonly path: string;
  readonly params?: Params;
}

/** Pages that were begun and not gone on from: they stay behind unless the person finishes them first. */
export function HalfFilledNotice({ form, texts, person, path, params }: HalfFilledNoticeProps) {
  const store = useStores().draft(form, person);
  const answers = useSelected(store, (state) => state.answers);
  const typing = useSelected(store, (state) => state.typing);
  const pages = halfFilled(form, { answers, typing });
  if (pages.length === 0) return null;
  return (
    <Box className="stack">
      <Notice tone="wait" title={checkTexts.half(pages.length)}>
        {checkTexts.halfText}
      </Notice>
      <SummaryList
        rows={pages.map((half) => ({
          id: `half-${half.record ?? ''}-${half.page}`,
          label: headingOf(half, texts),
          value: checkTexts.halfRow,
          changeLabel: checkTexts.goThere,
          onChange: () => go(path, { ...params, ...addressOf(half), after: 'check' }),
        }))}
      />
    </Box>
  );
}

function headingOf({ page, record }: HalfFilled, texts: FormTexts): string {
  const [question = ''] = record?.split('.') ?? [];
  const inner = texts.questions[question]?.records?.form ?? texts;
  return inner.pages[page]?.heading ?? inner.title;
}

function addressOf({ page, task, record }: HalfFilled): Params {
  return { page, ...(task !== undefined && { t: task }), ...(record !== undefined && { record }) };
}

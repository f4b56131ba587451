import { requestTexts } from '@/content/messages/cases/request';
import { askedFor } from '@/content/messages/cases/way';
import type { CaseView } from '@/domain/case/case-timeline';
import { go, routes } from '@/routes';
import { wayOf } from '@/stores/cases/case-way';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { GoList } from '@/ui/go-list/go-list';
import { Section } from '../../screen/section';
import { notAnswered } from '../detail/main-of';

/** Everything the office asks of this phone, each a row in the office's words; what was answered is on its way. */
export function ToAnswer({ view }: { readonly view: CaseView }) {
  const { outbox } = useStores();
  const items = useSelected(outbox, (state) => state.items);
  const { receipt } = view;
  const asked = notAnswered(wayOf(view)?.waiting ?? [], items);
  return (
    <Box>
      {asked.length > 0 && (
        <Section title={requestTexts.page}>
          <GoList
            rows={asked.map((one) => ({
              id: one.id,
              label: askedFor(one),
              note: one.asked?.words,
              onTap: () => go(routes.cases.request, { receipt, request: one.id }),
            }))}
          />
        </Section>
      )}
    </Box>
  );
}

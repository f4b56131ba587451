import type { FormTexts, NoticeText } from '@/content/form-texts';
import type { FormDefinition, FormPage } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import type { DraftOwner } from '@/stores/drafts/draft-state';
import { Box } from '@/ui/box/box';
import { Notice } from '@/ui/notice/notice';
import { UrgentNow } from '../../screen/danger/urgent-now';
import { Paragraph } from '../../screen/section';
import styles from './form-runner.module.scss';

interface NoticesProps {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  readonly person: DraftOwner;
  readonly page: FormPage;
}

/** What belongs beside these answers, shown as soon as an answer calls for it. */
export function Notices({ form, texts, person, page }: NoticesProps) {
  const store = useStores().draft(form, person);
  const keys = useSelected(store, ({ answers, typing }) =>
    (page.notices?.({ ...answers, ...typing }) ?? []).join(),
  );
  return (
    <>
      {keys.split(',').map((key) => {
        const text = texts.notices[key];
        return text && <OneNotice key={key} text={text} />;
      })}
    </>
  );
}

export function OneNotice({ text }: { text: NoticeText }) {
  const { tone, title, lines, emergency } = text;
  return (
    <Box className={styles.notice}>
      {emergency ? (
        <UrgentNow title={title} lines={lines} lifeFirst={emergency === 'life'} live />
      ) : (
        <Notice tone={tone} title={title} live>
          {lines.map((line) => (
            <Paragraph key={line} text={line} />
          ))}
        </Notice>
      )}
    </Box>
  );
}

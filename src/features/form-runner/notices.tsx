import type { FormTexts, NoticeText } from '@/content/form-texts';
import { common } from '@/content/messages/common';
import type { FormDefinition, FormPage } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import type { Whose } from '@/stores/draft';
import { Box } from '@/ui/box/box';
import { ContactCard } from '@/ui/contact-card/contact-card';
import { EmergencyNumbers } from '@/ui/emergency-numbers/emergency-numbers';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import styles from './form-runner.module.scss';

interface NoticesProps {
  readonly form: FormDefinition;
  readonly texts: FormTexts;
  readonly person: Whose;
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
  return (
    <Box className={styles.notice}>
      <Notice tone={text.tone} title={text.title} live>
        {text.lines.map((line) => (
          <Box key={line}>
            <Phrases text={line} />
          </Box>
        ))}
        {text.emergency && <Emergency />}
      </Notice>
    </Box>
  );
}

function Emergency() {
  const { actions, region } = useStores();
  const [hotline] = region.hotlines;
  return (
    <>
      <EmergencyNumbers
        title={common.emergencyTitle}
        numbers={common.emergency}
        onCall={(number) => void actions.dial(number)}
      />
      <Box className={styles.first}>
        <ContactCard
          title={common.hotline}
          lines={[hotline.shown]}
          actionLabel={common.callUs}
          onCall={() => void actions.dial(hotline.dialled)}
        />
      </Box>
    </>
  );
}

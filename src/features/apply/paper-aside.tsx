import { schemeNames } from '@/content/messages/application-paper-words';
import { paperTexts } from '@/content/messages/application-papers';
import { helpOf, type PaperHelp } from '@/content/regions/documents';
import { paperIds } from '@/domain/paper';
import { titleOf } from '@/domain/source';
import { assistanceApplication } from '@/forms/assistance-application/assistance-application';
import { schemesInQuestion } from '@/forms/assistance-application/schemes-in-question';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Notice } from '@/ui/notice/notice';
import styles from '../form-runner/form-runner.module.scss';
import { Words } from '../screen/section';
import { documents } from './documents';
import { PapersList } from './papers-list';

/** What the town tells about the paper of this page, or the list of all papers in question. */
export function PaperAside({ page, person }: { page: string; person: string }) {
  if (page === 'papers-list') {
    return (
      <Box className={styles.first}>
        <PapersList person={person} />
      </Box>
    );
  }
  if (!paperIds.some((paper) => paper === page)) return null;
  const help = helpOf(documents, page);
  return <Box className="stack">{help ? <Told help={help} person={person} /> : <NothingTold />}</Box>;
}

function NothingTold() {
  return <Words text={paperTexts.unknown} />;
}

function Told({ help, person }: { help: PaperHelp; person: string }) {
  return (
    <>
      <Words text={help.use} />
      {help.officeChecks ? (
        <Notice tone="tip" title={paperTexts.officeChecks}>
          {paperTexts.officeChecksMore}
        </Notice>
      ) : (
        help.issuer && <Words text={paperTexts.from(help.issuer)} />
      )}
      {help.without && <Words text={help.without} />}
      <Serves help={help} person={person} />
      <Words quiet text={paperTexts.source(sourceWords(help))} />
    </>
  );
}

/** Which of the schemes in question it is good for. */
function Serves({ help, person }: { help: PaperHelp; person: string }) {
  const store = useStores().draft(assistanceApplication, person);
  const inQuestion = useSelected(store, ({ answers }) => schemesInQuestion(answers).join());
  const names = help.schemes
    .filter((scheme) => inQuestion.split(',').includes(scheme))
    .flatMap((scheme) => schemeNames[scheme] ?? []);
  return names.length > 0 ? <Words quiet text={paperTexts.schemes(names)} /> : null;
}

function sourceWords({ source }: PaperHelp): string {
  return [titleOf(source), source.number, source.article].filter(Boolean).join(' ');
}

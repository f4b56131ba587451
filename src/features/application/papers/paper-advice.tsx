import { useState } from 'react';
import { schemeNames } from '@/content/messages/application/paper-words';
import { paperTexts } from '@/content/messages/application/papers';
import { helpOf, type PaperHelp } from '@/content/regions/documents';
import type { PaperId } from '@/domain/case/paper';
import { titleOf } from '@/domain/source';
import { assistanceApplication } from '@/forms/application/application';
import { schemesInQuestion } from '@/forms/application/papers/schemes-in-question';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { TextLink } from '@/ui/text-link/text-link';
import { Paragraph } from '../../screen/section';
import { documents } from './town-papers';

/** What the town tells about one paper. */
export function PaperAdvice({ paper, person }: { paper: PaperId; person: string }) {
  const help = helpOf(documents, paper);
  return (
    <Box className="stack">
      {help ? <Told help={help} person={person} /> : <Paragraph text={paperTexts.unknown} />}
    </Box>
  );
}

function Told({ help, person }: { help: PaperHelp; person: string }) {
  const [open, setOpen] = useState(false);
  const from = !help.officeChecks && help.issuer ? paperTexts.from(help.issuer) : '';
  return (
    <>
      <Paragraph text={[help.use, from, help.without].filter(Boolean).join('||')} />
      <TextLink label={open ? paperTexts.whyShown : paperTexts.why} onTap={() => setOpen(!open)} />
      {open && <Serves help={help} person={person} />}
      {open && <Paragraph quiet text={paperTexts.source(sourceWords(help))} />}
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
  return names.length > 0 ? <Paragraph quiet text={paperTexts.schemes(names)} /> : null;
}

function sourceWords({ source }: PaperHelp): string {
  return [titleOf(source), source.number, source.article].filter(Boolean).join(' ');
}

import { useEffect } from 'react';
import { signatureTexts } from '@/content/messages/form-runner/signature';
import { shownValue } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { go } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Group } from '@/ui/field/group';
import { Notice } from '@/ui/notice/notice';
import { FlowingText } from '@/ui/phrases/flowing-text';
import { Picture } from '@/ui/picture/picture';
import { SignaturePad } from '@/ui/signature-pad/signature-pad';
import { TextLink } from '@/ui/text-link/text-link';
import styles from '../page/form-runner.module.scss';
import type { KindProps, QuestionFieldProps } from '../questions/question-field';
import { type Signing, useSignature } from './use-signature';

/** A name written with the finger. Whoever cannot is led back to the other ways. */
export function SignatureDrawn({ source, ...field }: KindProps) {
  const { photos } = useStores();
  const store = useStores().draft(source.form, source.person);
  const kept = useSelected(store, (state) => firstOf(shownValue(state, field.id)));
  const signing = useSignature(kept, (ids) => store.getState().choose(field.id, ids));
  useEffect(() => void photos.getState().show(kept === undefined ? [] : [kept]), [photos, kept]);
  return (
    <>
      <Group kind="group" {...field}>
        {kept !== undefined && !signing.writing ? (
          <Kept id={kept} onAgain={signing.clear} />
        ) : (
          <Frame signing={signing} />
        )}
      </Group>
      {hasOtherWay(source, store.getState().answers) && (
        <Box className={styles.line}>
          <TextLink
            label={signatureTexts.otherWay}
            onTap={() => otherWay(source, store.getState().answers)}
          />
        </Box>
      )}
    </>
  );
}

/** What was signed before, and the way to sign anew. */
function Kept({ id, onAgain }: { id: string; onAgain: () => void }) {
  const { photos } = useStores();
  const source = useSelected(photos, (state) => state.sources[id]);
  return (
    <>
      {source !== undefined && source !== 'lost' && (
        <Picture className={styles.signed} source={source} label={signatureTexts.kept} />
      )}
      <Notice tone={source === 'lost' ? 'danger' : 'tip'} live>
        <FlowingText text={source === 'lost' ? signatureTexts.failed : signatureTexts.saved} />
      </Notice>
      <Box className={styles.line}>
        <Button tone="secondary" label={signatureTexts.again} onTap={onAgain} />
      </Box>
    </>
  );
}

function Frame({ signing }: { signing: Signing }) {
  const { pad, sideways, trouble, saved } = signing;
  return (
    <>
      {sideways && <FlowingText text={signatureTexts.turned} />}
      <SignaturePad
        key={pad}
        id={pad}
        label={signatureTexts.frame}
        sideways={sideways}
        onDown={signing.down}
        onMove={signing.move}
        onUp={signing.up}
      />
      {trouble && <Notice tone="danger" title={signatureTexts[trouble]} live />}
      {saved && !trouble && <Notice tone="tip" title={signatureTexts.saved} live />}
      <Box className={styles.line}>
        <Button small tone="secondary" label={signatureTexts.clear} onTap={signing.clear} />
      </Box>
      <Box className={styles.line}>
        <Button
          small
          tone="secondary"
          label={sideways ? signatureTexts.upright : signatureTexts.sideways}
          onTap={signing.turn}
        />
      </Box>
    </>
  );
}

type Answers = Parameters<typeof walk>[1];

/** Back to the question before, where the way to sign was chosen. */
function otherWay(source: QuestionFieldProps, answers: Answers): void {
  const before = pageBefore(source, answers);
  go(source.path, { ...source.params, ...(before && { page: before.id }) });
}

/** Where signing is no answer of its own, there is nothing else to choose. */
function hasOtherWay(source: QuestionFieldProps, answers: Answers): boolean {
  return pageBefore(source, answers) !== undefined || source.form.pages.length > 1;
}

function pageBefore({ form, page }: QuestionFieldProps, answers: Answers) {
  const { pages } = walk(form, answers);
  return pages[pages.findIndex(({ id }) => id === page.id) - 1];
}

function firstOf(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [];
  return typeof first === 'string' ? first : undefined;
}

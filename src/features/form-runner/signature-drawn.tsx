import { useEffect } from 'react';
import { signatureTexts } from '@/content/messages/signature';
import { shownValue } from '@/domain/form/answered';
import { walk } from '@/domain/form/journey';
import { go } from '@/routes';
import { useSelected, useStores } from '@/stores/context';
import { Box } from '@/ui/box/box';
import { Button } from '@/ui/button/button';
import { Group } from '@/ui/field/group';
import { Notice } from '@/ui/notice/notice';
import { Phrases } from '@/ui/phrases/phrases';
import { Picture } from '@/ui/picture/picture';
import { SignaturePad } from '@/ui/signature-pad/signature-pad';
import { TextLink } from '@/ui/text-link/text-link';
import styles from './form-runner.module.scss';
import type { KindProps, QuestionFieldProps } from './question-field';
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
      <TextLink label={signatureTexts.otherWay} onTap={() => otherWay(source, store.getState().answers)} />
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
        <Phrases text={source === 'lost' ? signatureTexts.failed : signatureTexts.saved} />
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
      {sideways && <Phrases text={signatureTexts.turned} />}
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

/** Back to the question before, where the way to sign was chosen. */
function otherWay(
  { form, path, params, page }: QuestionFieldProps,
  answers: Parameters<typeof walk>[1],
): void {
  const { pages } = walk(form, answers);
  const before = pages[pages.findIndex(({ id }) => id === page.id) - 1];
  go(path, { ...params, ...(before && { page: before.id }) });
}

function firstOf(value: unknown): string | undefined {
  const [first] = Array.isArray(value) ? value : [];
  return typeof first === 'string' ? first : undefined;
}

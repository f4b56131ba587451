import { useState } from 'react';
import { failureSentence } from '@/content/messages/common';
import { errorSentence } from '@/content/messages/errors';
import { casesTexts } from '@/content/messages/sending';
import type { Failure } from '@/domain/failure';
import { readPhone } from '@/domain/form/reading';
import { type Receipt, readReceipt } from '@/domain/receipt';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { TextField } from '@/ui/text-field/text-field';
import { Screen } from '../screen/screen';
import { Section } from '../screen/section';

interface Errors {
  readonly receipt?: string;
  readonly proof?: string;
  readonly answer?: string;
}

/** Finds a case from any phone: number and the phone given, or number and the code of the receipt. */
export function LookUp() {
  const { cases } = useStores();
  const [receipt, setReceipt] = useState('');
  const [proof, setProof] = useState('');
  const [errors, setErrors] = useState<Errors>({});

  const find = async (): Promise<void> => {
    const read = readReceipt(receipt);
    const digits = readPhone(proof);
    const found = fieldErrors(read, digits);
    setErrors(found);
    if (found.receipt || found.proof || typeof read !== 'string') return;
    const failure = await cases.getState().lookUp(read, digits);
    if (failure) setErrors({ answer: answerTo(failure) });
    else go(routes.cases.detail, { receipt: read });
  };

  return (
    <Screen
      title={casesTexts.lookUpTitle}
      titleIsHeading
      hasErrors={Object.keys(errors).length > 0}
      main={{ label: casesTexts.find, onTap: () => void find() }}
    >
      <Section>
        {errors.answer && <Notice tone="danger" title={errors.answer} live />}
        <TextField
          id="receipt"
          kind="number"
          label={casesTexts.receiptLabel}
          hint={casesTexts.receiptHint}
          value={receipt}
          error={errors.receipt}
          onInput={setReceipt}
        />
      </Section>
      <Section>
        <TextField
          id="proof"
          kind="phone"
          label={casesTexts.proofLabel}
          value={proof}
          error={errors.proof}
          onInput={setProof}
        />
      </Section>
    </Screen>
  );
}

function fieldErrors(
  read: Receipt | Exclude<ReturnType<typeof readReceipt>, string>,
  digits: string,
): Errors {
  return {
    ...(typeof read === 'string'
      ? {}
      : { receipt: errorSentence({ question: 'receipt', code: read.code, detail: { ...read } }) }),
    ...(/^\d{6,12}$/.test(digits)
      ? {}
      : { proof: errorSentence({ question: 'proof', code: 'proof-short' }) }),
  };
}

function answerTo(failure: Failure): string {
  return failure.kind === 'rejected' ? casesTexts.notFound : failureSentence(failure);
}

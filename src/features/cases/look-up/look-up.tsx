import { useState } from 'react';
import { casesTexts } from '@/content/messages/cases/cases';
import { handsTexts } from '@/content/messages/cases/hands/hands';
import { lookUpFailureSentence } from '@/content/messages/cases/refusals';
import { errorSentence } from '@/content/messages/form-runner/errors';
import { type Receipt, readReceipt } from '@/domain/case/receipt';
import { readPhone } from '@/domain/typed/phone-number';
import { phoneProblem } from '@/domain/typed/phone-problem';
import { go, routes } from '@/routes';
import { useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';
import { TextField } from '@/ui/text-field/text-field';
import { TextLink } from '@/ui/text-link/text-link';
import { Screen } from '../../screen/screen';
import { Section } from '../../screen/section';

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
    if (failure) setErrors({ answer: lookUpFailureSentence(failure) });
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
          required
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
          required
          kind="phone"
          label={casesTexts.proofLabel}
          value={proof}
          error={errors.proof}
          onInput={setProof}
        />
        <TextLink label={handsTexts.enter} onTap={() => go(routes.cases.follow)} />
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
    ...proofError(digits),
  };
}

/** The code, a number, or one as it was kept before or is typed on a keyboard of digits; else what it lacks is said. */
function proofError(proof: string): Errors {
  if (/^(\d{6}|0\d{9,17})$/.test(proof)) return {};
  const problem = /^\d{0,7}$/.test(proof) ? { code: 'proof-short' } : phoneProblem(proof);
  if (!problem) return {};
  const { code, ...detail } = problem;
  return { proof: errorSentence({ question: 'proof', code, detail }) };
}

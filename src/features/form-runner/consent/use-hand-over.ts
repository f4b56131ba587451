import { useState } from 'react';
import { useStores } from '@/stores/context';
import { type StorageTrouble, storageTroubleOf } from '@/stores/storage';

/** What can stand in the way of every form on its way to the outbox. */
export type HandOverTrouble = 'refused' | 'undeclared' | StorageTrouble;

/**
 * 送出: asks for the agreement on privacy, then hands over; meanwhile `busy`.
 *
 * @param hand hands a form to the outbox and leads on, or says what stands in the way
 */
export function useHandOver<Trouble>(hand: () => Promise<Trouble | undefined>): {
  readonly busy: boolean;
  readonly trouble: Trouble | HandOverTrouble | undefined;
  readonly send: () => Promise<void>;
} {
  const { actions } = useStores();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | HandOverTrouble | undefined>(undefined);
  const agreedAndHanded = async (): Promise<Trouble | HandOverTrouble | undefined> => {
    const agreed = await actions.askPrivacy();
    return agreed === 'agreed' ? hand() : agreed;
  };
  return {
    busy,
    trouble,
    async send() {
      setBusy(true);
      setTrouble(undefined);
      setTrouble(await agreedAndHanded().catch(storageTroubleOf));
      setBusy(false);
    },
  };
}

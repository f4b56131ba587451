import type { OutboxItem } from '@/domain/case/outbox';
import type { Receipt } from '@/domain/case/receipt';
import type { DeedKind } from '@/domain/case/way/deed';
import type { Answers } from '@/domain/form/definition';
import type { Clock, Ids } from '../ports';
import type { Outbox } from './outbox';

/** Deeds that need no form: one tap and, where something ends, its confirmation. */
export interface Deeds {
  /**
   * Puts a deed into the outbox; one of its kind for the same case, and the same person where it names one, that is
   * still on its way stays the only one.
   *
   * @returns the parcel's id
   * @throws {StorageFault} with nothing sent
   */
  send(kind: Exclude<DeedKind, 'answer' | 'correction'>, to: Receipt, said: Answers): Promise<string>;
}

/** Deeds carry no text to agree to. */
const noConsent = { version: '', hash: '' };

export function createDeeds({ outbox, ids, clock }: Needs): Deeds {
  return {
    async send(kind, to, said) {
      const same = outbox.items().find((item) => item.kind === kind && item.to === to && isOf(item, said));
      if (same) return same.id;
      const id = await ids.uuid();
      const more = { formVersion: 1, answers: said, consent: noConsent, photos: [] };
      await outbox.add({ id, kind, to, createdAt: clock.now(), ...more });
      return id;
    },
  };
}

/** Still on its way, and about the same person. */
function isOf(item: OutboxItem, { who }: Answers): boolean {
  return item.state !== 'received' && item.answers.who === who;
}

interface Needs {
  readonly outbox: Pick<Outbox, 'items' | 'add'>;
  readonly ids: Pick<Ids, 'uuid'>;
  readonly clock: Pick<Clock, 'now'>;
}

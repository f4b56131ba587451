import { useRef, useState } from 'react';
import type { PaperId } from '@/domain/case/paper';
import { questionOf, shownValue } from '@/domain/form/definition';
import { assistanceApplication } from '@/forms/application/application';
import { papersInQuestion } from '@/forms/application/papers/papers-in-question';
import { listOf } from '@/forms/application/papers/schemes-in-question';
import { useStores } from '@/stores/context';
import type { DraftStore } from '@/stores/drafts/draft-state';
import { type PhotoTrouble, troubleOf } from '../../form-runner/photos/photo-notices';
import { useTakePhotos } from '../../form-runner/photos/use-take-photos';

export interface PapersInHand {
  /** The paper whose photo is being taken or kept. */
  readonly taking: PaperId | undefined;
  readonly trouble: { readonly paper: PaperId; readonly kind: PhotoTrouble } | undefined;
  readonly take: (paper: PaperId) => void;
  /** Takes one photo anew; the old one goes only when the new one is there. */
  readonly retake: (paper: PaperId, old: string) => void;
  readonly say: (paper: PaperId, state: 'none' | 'later') => void;
}

/** What is done with papers on their list: each photo and each word is an answer at once. */
export function usePapers(person: string): PapersInHand {
  const { draft, photos } = useStores();
  const store = draft(assistanceApplication, person);
  const [trouble, setTrouble] = useState<PapersInHand['trouble']>(undefined);
  const [taking, setTaking] = useState<PaperId | undefined>(undefined);
  const busy = useRef(false);
  const takeIdentity = useTakePhotos('identity');
  const takeDocument = useTakePhotos('document');

  const shoot = async (paper: PaperId, most: number, keep: (id: string) => void): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setTaking(paper);
    const taken = await (paper === 'identity' ? takeIdentity : takeDocument)('camera', most, keep).finally(
      () => {
        busy.current = false;
        setTaking(undefined);
      },
    );
    const kind = troubleOf(taken);
    setTrouble(kind && { paper, kind });
  };
  const set = (paper: PaperId, ids: readonly string[]): void => {
    store.getState().choose('papersConsent', 'agree');
    store.getState().choose(`${paper}Photos`, ids);
    answerPaper(store, paper);
  };
  return {
    taking,
    trouble,
    take(paper) {
      const { most = 1 } = questionOf(assistanceApplication, `${paper}Photos`);
      const now = (): readonly string[] => photosOf(store, paper);
      void shoot(paper, most - now().length, (id) => set(paper, [...now(), id].slice(0, most)));
    },
    retake(paper, old) {
      void shoot(paper, 1, (id) => {
        set(
          paper,
          photosOf(store, paper).map((other) => (other === old ? id : other)),
        );
        void photos.getState().drop(old);
      });
    },
    say(paper, state) {
      store.getState().choose(`${paper}State`, state);
      answerPaper(store, paper);
    },
  };
}

/** Photos of one paper, those in its fields first. */
function photosOf(store: DraftStore, paper: PaperId): readonly string[] {
  return listOf(shownValue(store.getState(), `${paper}Photos`));
}

/** Makes an answer of what stands there; with every paper asked, other ones were asked too. */
export function answerPaper(store: DraftStore, paper: PaperId): void {
  const state = store.getState();
  state.goOn('papers-list');
  state.goOn(paper);
  const { answers } = store.getState();
  const open = papersInQuestion(answers).filter((one) => answers[`${one}Photos`] === undefined);
  if (open.join() === 'other') state.goOn('other');
}

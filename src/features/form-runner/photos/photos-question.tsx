import { useEffect, useState } from 'react';
import { photoTexts } from '@/content/messages/form-runner/photos';
import { type AnswerValue, questionOf, shownValue } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import { PhotoField } from '@/ui/photo-field/photo-field';
import type { KindProps } from '../questions/question-field';
import { PhotoDoubtNotice, type PhotoTrouble, PhotoTroubleNotice, troubleOf } from './photo-notices';
import { useTakePhotos } from './use-take-photos';

/** Photos of a scene by one button, papers by camera first and album second. */
export function PhotosQuestion({ source, ...field }: KindProps) {
  const { draft, photos } = useStores();
  const store = draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const sources = useSelected(photos, (state) => state.sources);
  const facts = useSelected(photos, (state) => state.facts);
  const keeping = useSelected(photos, (state) => state.keeping);
  const [trouble, setTrouble] = useState<PhotoTrouble | undefined>(undefined);
  const ids = idsOf(value);
  const { most = 1, photo: purpose = 'scene' } = questionOf(source.form, field.id);
  const names = ids.join();
  useEffect(() => void photos.getState().show(names.split(',').filter(Boolean)), [photos, names]);
  const take = useTakePhotos(purpose);
  const set = (next: readonly string[]): void => store.getState().choose(field.id, next);

  // Read anew each time: a photo still being made small when the next is asked for must not be lost.
  const now = (): readonly string[] => idsOf(shownValue(store.getState(), field.id));
  const add = async (from: 'camera' | 'album' | 'any'): Promise<void> => {
    const keep = (id: string): void => set([...now(), id].slice(0, most));
    setTrouble(troubleOf(await take(from, most - now().length, keep)));
  };
  // The old one goes only when the new one is there: a camera may be closed again, or refused.
  const retake = async (old: string): Promise<void> => {
    const keep = (id: string): void => {
      set(now().map((other) => (other === old ? id : other)));
      void photos.getState().drop(old);
    };
    setTrouble(troubleOf(await take('camera', 1, keep)));
  };
  const remove = (id: string): void => {
    set(now().filter((other) => other !== id));
    void photos.getState().drop(id);
  };
  const paper = purpose !== 'scene';
  const doubtful = ids.find((id) => facts[id]?.doubt !== undefined);
  return (
    <>
      <PhotoField
        {...field}
        most={most}
        photos={ids.map((id) => photoOf(id, sources[id], facts[id]?.marked))}
        addLabel={paper ? (ids.length > 0 ? photoTexts.takeMore : photoTexts.take) : photoTexts.add}
        removeLabel={photoTexts.remove}
        keeping={keeping && photoTexts.keeping(keeping.at, keeping.of)}
        onAdd={() => void add(paper ? 'camera' : 'any')}
        second={paper ? { label: photoTexts.album, onTap: () => void add('album') } : undefined}
        onRemove={remove}
      />
      <PhotoDoubtNotice
        doubt={doubtful === undefined ? undefined : facts[doubtful]?.doubt}
        onRetake={() => void (doubtful !== undefined && retake(doubtful))}
      />
      {trouble && <PhotoTroubleNotice trouble={trouble} />}
    </>
  );
}

function idsOf(value: AnswerValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

function photoOf(id: string, source: string | undefined, marked = false) {
  const lost = source === 'lost';
  return {
    id,
    source: lost || source === undefined ? '' : source,
    status: lost ? ('failed' as const) : ('saved' as const),
    statusText: lost ? photoTexts.lost : marked ? photoTexts.marked : photoTexts.saved,
  };
}

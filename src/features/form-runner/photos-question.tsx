import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { photoTexts } from '@/content/messages/photos';
import { questionOf } from '@/domain/form/definition';
import { useSelected, useStores } from '@/stores/context';
import { shownValue } from '@/stores/draft';
import { Button } from '@/ui/button/button';
import { Notice } from '@/ui/notice/notice';
import { PhotoField } from '@/ui/photo-field/photo-field';
import styles from './form-runner.module.scss';
import type { KindProps } from './question-field';

type Trouble = 'refused' | 'full' | 'unreadable';

export function PhotosQuestion({ source, ...field }: KindProps) {
  const { draft, photos } = useStores();
  const store = draft(source.form, source.person);
  const value = useSelected(store, (state) => shownValue(state, field.id));
  const sources = useSelected(photos, (state) => state.sources);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const ids = Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
  const most = questionOf(source.form, field.id).most ?? 1;
  const names = ids.join();
  useEffect(() => void photos.getState().show(names.split(',').filter(Boolean)), [photos, names]);

  const add = async (): Promise<void> => {
    const picked = await photos.getState().pick(most - ids.length);
    setTrouble(troubleOf(picked));
    if (picked.kind === 'picked')
      store.getState().choose(field.id, [...ids, ...picked.photos.map(({ id }) => id)]);
  };
  const remove = (id: string): void => {
    store.getState().choose(
      field.id,
      ids.filter((other) => other !== id),
    );
    void photos.getState().drop(id);
  };

  return (
    <>
      <PhotoField
        {...field}
        most={most}
        photos={ids.map((id) => photoOf(id, sources[id]))}
        addLabel={photoTexts.add}
        removeLabel={photoTexts.remove}
        onAdd={() => void add()}
        onRemove={remove}
      />
      {trouble && <PhotoTrouble trouble={trouble} />}
    </>
  );
}

function photoOf(id: string, source: string | undefined) {
  const lost = source === 'lost';
  return {
    id,
    source: lost || source === undefined ? '' : source,
    status: lost ? ('failed' as const) : ('saved' as const),
    statusText: lost ? photoTexts.lost : photoTexts.saved,
  };
}

function troubleOf(picked: { kind: string; unreadable?: number }): Trouble | undefined {
  if (picked.kind === 'refused' || picked.kind === 'full') return picked.kind;
  return picked.kind === 'picked' && (picked.unreadable ?? 0) > 0 ? 'unreadable' : undefined;
}

function PhotoTrouble({ trouble }: { trouble: Trouble }) {
  const { actions } = useStores();
  return (
    <View className={styles.notice}>
      <Notice tone="danger" title={photoTexts.trouble[trouble].title} live>
        {photoTexts.trouble[trouble].text}
      </Notice>
      {trouble === 'refused' && (
        <Button tone="secondary" label={photoTexts.openSettings} onTap={() => void actions.openSettings()} />
      )}
    </View>
  );
}

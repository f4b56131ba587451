import { useEffect, useState } from 'react';
import { photoTexts } from '@/content/messages/form-runner/photos';
import type { FormDefinition } from '@/domain/form/definition';
import { walk } from '@/domain/form/journey';
import { photosOf } from '@/domain/form/summary';
import { useSelected, useStores } from '@/stores/context';
import { Notice } from '@/ui/notice/notice';

const tenthOfMegabyte = 1024 * 102.4;

/** 「约需 1.2 MB 流量」 before photos go over a line that costs; where the phone does not tell, nothing is said. */
export function PhotoData({ photos: joined }: { photos: string }) {
  const { photos, connection } = useStores();
  const metered = useSelected(connection, (state) => state.metered?.() === true);
  const [bytes, setBytes] = useState(0);
  useEffect(() => {
    let meant = true;
    void photos
      .getState()
      .weigh(joined.split(',').filter(Boolean))
      .then((sum) => meant && setBytes(sum));
    return () => {
      meant = false;
    };
  }, [photos, joined]);
  if (!metered || bytes === 0) return null;
  return (
    <Notice tone="tip" title={photoTexts.data((Math.ceil(bytes / tenthOfMegabyte) / 10).toFixed(1))}>
      {photoTexts.dataText}
    </Notice>
  );
}

/** The same for a form about to be sent: the photos among its answers. */
export function DraftPhotoData({ form, person }: { form: FormDefinition; person: string }) {
  const { draft, today } = useStores();
  const photos = useSelected(draft(form, person), ({ answers }) =>
    photosOf(form, walk(form, answers, today()).answers).join(),
  );
  return <PhotoData photos={photos} />;
}

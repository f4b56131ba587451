import { common } from '@/content/messages/screen/common';
import { Loading } from '@/ui/loading/loading';
import { Screen } from './screen';
import { Section } from './section';

/** A page whose own content is still being read or fetched: its name, and whom to call meanwhile. */
export function Opening({ title }: { readonly title: string }) {
  return (
    <Screen title={title}>
      <Section>
        <Loading text={common.loading} />
      </Section>
    </Screen>
  );
}

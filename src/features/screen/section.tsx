import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Heading } from '@/ui/heading/heading';
import { Phrases } from '@/ui/phrases/phrases';
import styles from './section.module.scss';

/** A part of a page: its title, if any, and what stands under it at even distances. */
export function Section({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <View className={styles.section}>
      {title && (
        <Heading level={2}>
          <Phrases text={title} />
        </Heading>
      )}
      <View className={styles.stack}>{children}</View>
    </View>
  );
}

/** A paragraph of plain words. */
export function Words({ text, quiet }: { text: string; quiet?: boolean }) {
  return (
    <View className={quiet ? styles.quiet : ''}>
      <Phrases text={text} />
    </View>
  );
}

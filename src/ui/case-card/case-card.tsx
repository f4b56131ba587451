import { Box } from '../box/box';
import { Button } from '../button/button';
import { Heading } from '../heading/heading';
import { FlowingText } from '../phrases/flowing-text';
import { Phrases } from '../phrases/phrases';
import { SendState, type SendStateProps } from '../send-state/send-state';
import { TextLink } from '../text-link/text-link';
import styles from './case-card.module.scss';

export interface CaseCardProps {
  /** Who it is for, masked, or what it is about. */
  readonly title: string;
  readonly kind?: string | undefined;
  readonly state: Pick<SendStateProps, 'state' | 'text'>;
  /** One line: what comes next. */
  readonly next?: string | undefined;
  /** `main` where something waits for the person, `link` where one may only look. */
  readonly action?:
    | { readonly label: string; readonly tone: 'main' | 'secondary' | 'link'; readonly onTap: () => void }
    | undefined;
}

/** One matter under way, with at most one thing to do. */
export function CaseCard({ title, kind, state, next, action }: CaseCardProps) {
  return (
    <Box className="card">
      <Box className={styles.head}>
        <Heading level={3} className={styles.title}>
          <Phrases text={title} />
        </Heading>
        {kind && (
          <Box className="note">
            <Phrases text={kind} />
          </Box>
        )}
      </Box>
      <SendState {...state} />
      {next && (
        <Box className={styles.next}>
          <FlowingText text={next} />
        </Box>
      )}
      {action && <Action {...action} />}
    </Box>
  );
}

function Action({ label, tone, onTap }: NonNullable<CaseCardProps['action']>) {
  return (
    <Box className={styles.action}>
      {tone === 'link' ? (
        <TextLink label={label} icon="right" onTap={onTap} />
      ) : (
        <Button label={label} tone={tone} onTap={onTap} />
      )}
    </Box>
  );
}

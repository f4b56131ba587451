import { Box } from '../box/box';
import { type Examples, nothing } from '../example';
import { gallery } from '../examples';
import { Heading } from '../heading/heading';
import { PageFrame, type PageFrameProps } from '../page-frame/page-frame';
import styles from './gallery.module.scss';

/** These cover the page or are one themselves: they would hide the rest. */
const alone = ['page-frame', 'dialog'];
/** These reach from edge to edge. */
const wide = ['strip', 'person-band', 'save-line', 'steps', 'home-head', 'error-summary'];

export type GalleryProps = Partial<Pick<PageFrameProps, 'textSize' | 'theme'>>;

/** All examples under each other, in one text size and theme. */
export function Gallery({ textSize = 1, theme = 'normal' }: GalleryProps) {
  return (
    <PageFrame
      title="gallery"
      textSize={textSize}
      theme={theme}
      help={{ label: 'help', number: '000', onTap: nothing }}
    >
      {gallery
        .filter(({ component }) => !alone.includes(component))
        .map(({ component, examples }) => (
          <Part key={component} component={component} examples={examples} />
        ))}
    </PageFrame>
  );
}

function Part({ component, examples }: { readonly component: string; readonly examples: Examples }) {
  return (
    <Box>
      <Box className="part">
        <Heading level={2}>{component}</Heading>
      </Box>
      {Object.entries(examples).map(([name, example]) => (
        <Box key={name} className={styles.example}>
          <Box className="wrap note">{name}</Box>
          <Box className={wide.includes(component) ? '' : 'wrap'}>{example}</Box>
        </Box>
      ))}
    </Box>
  );
}

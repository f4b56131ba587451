import { Box } from '../box/box';
import { Picture } from '../picture/picture';
import styles from './ringed-photo.module.scss';

export interface RingedPhotoProps {
  readonly source: string;
  /** Of the picture, in any unit: its place has this shape before it is there. */
  readonly width: number;
  readonly height: number;
  /** In thousandths: `x` and `radius` of the width, `y` of the height. */
  readonly ring?: { readonly x: number; readonly y: number; readonly radius: number } | undefined;
  /** Said instead of the picture, with what the ring means. */
  readonly label: string;
}

/** A photo as wide as its place, with a ring drawn over it: the photo itself stays as it was. */
export function RingedPhoto({ source, width, height, ring, label }: RingedPhotoProps) {
  return (
    <Box className={styles.frame}>
      <Box style={{ paddingTop: percent((height / width) * 1000) }} />
      <Picture className={styles.picture} source={source} label={label} />
      {ring && (
        <Box className={styles.place} style={placeOf(ring)}>
          <Box className={styles.ring} />
        </Box>
      )}
    </Box>
  );
}

/** Padding and margin go by the width in both directions, so the ring is round without knowing any pixel. */
function placeOf({ x, y, radius }: NonNullable<RingedPhotoProps['ring']>) {
  return {
    left: percent(x - radius),
    top: percent(y),
    width: percent(2 * radius),
    paddingTop: percent(2 * radius),
    marginTop: percent(-radius),
  };
}

function percent(thousandths: number): string {
  return `${thousandths / 10}%`;
}

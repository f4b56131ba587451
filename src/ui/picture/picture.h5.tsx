import type { PictureProps } from './picture-props';

/** A native picture: Taro's has no alternative text. */
export function Picture({ source, label, className }: PictureProps) {
  return <img className={className} src={source} alt={label} style={{ objectFit: 'cover' }} />;
}

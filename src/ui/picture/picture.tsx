import { Image } from '@tarojs/components';
import { a11y } from '../accessibility';
import type { PictureProps } from './picture-props';

/** A picture cut to its frame. */
export function Picture({ source, label, className = '' }: PictureProps) {
  return <Image className={className} src={source} mode="aspectFill" {...a11y({ role: 'img', label })} />;
}

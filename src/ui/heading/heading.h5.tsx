import type { HeadingProps } from './heading-props';

const tags = { 1: 'h1', 2: 'h2', 3: 'h3' } as const;

/** A native heading, which every browser and screen reader knows. */
export function Heading({ level, className = '', id, children }: HeadingProps) {
  const Tag = tags[level];
  return (
    <Tag id={id} className={`h${level} ${className}`} tabIndex={-1}>
      {children}
    </Tag>
  );
}

import { type ReactNode, useState } from 'react';

/** What a component looks like in one situation, by the situation's name. Shown in the gallery, rendered by the tests. */
export type Examples = Readonly<Record<string, ReactNode>>;

/** Holds a value for an example, so that it can be tried out. */
export function Held<T>(props: {
  readonly first: T;
  readonly children: (value: T, change: (value: T) => void) => ReactNode;
}): ReactNode {
  const [value, change] = useState(props.first);
  return props.children(value, change);
}

/** For examples whose events lead nowhere. */
export function nothing(): void {}

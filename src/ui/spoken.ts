/** What a screen reader should know of an element that the element does not say by itself. */
export interface SpokenProps {
  readonly id?: string | undefined;
  readonly role?: string | undefined;
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  /** Heading level. */
  readonly level?: number | undefined;
  readonly live?: 'polite' | 'assertive' | undefined;
  readonly hidden?: true | undefined;
  readonly checked?: boolean | undefined;
  readonly selected?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  readonly expanded?: boolean | undefined;
  readonly current?: 'page' | 'step' | undefined;
  readonly invalid?: boolean | undefined;
  readonly required?: true | undefined;
  readonly modal?: true | undefined;
}

export type SpokenAttributes = Readonly<Record<string, string>>;

/** Attributes without the ones not given: Taro sends an `undefined` attribute to the page too. */
export function attributesOf({ id, role, ...states }: SpokenProps, roleName: string): SpokenAttributes {
  const attributes: Record<string, string> = {};
  if (id !== undefined) attributes.id = id;
  if (role !== undefined) attributes[roleName] = role;
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) attributes[`aria-${name.toLowerCase()}`] = String(value);
  }
  return attributes;
}

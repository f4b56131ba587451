/** How one condition is said; `|` marks stand in rules and asks only. */
export interface ConditionText {
  /** A short claim; what it was called before stays readable in household files. */
  readonly title: string;
  /** The rule in plain words. */
  readonly rule: string;
  /** Who can tell where it is not known. */
  readonly ask: string;
}

/** Who can tell most things. */
export const street = '问街道社会救助窗口，|或村（社区）干部';

/** Who can tell what comes in. */
export const income = '工资问单位，|养老金问社保，|种地问村会计';

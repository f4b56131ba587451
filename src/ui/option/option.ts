/** Answers up to which each has a row of its own. */
export const maxInOneColumn = 7;

/** One answer to choose. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly note?: string | undefined;
  /** 「不知道」: an answer like any other, drawn with a broken edge because somebody will still find out. */
  readonly unknown?: boolean | undefined;
  /** Leads to more answers on a further page; drawn as a row with a chevron. */
  readonly leads?: boolean | undefined;
  /** 「没有」 among several: the whole answer, which goes on by itself. */
  readonly goes?: boolean | undefined;
  /** Few people have it: folded behind a row, together with its like. */
  readonly rare?: boolean | undefined;
  /** Where choosing goes on: opens an explanation here first. */
  readonly opens?: boolean | undefined;
}

/** The part of a canvas that pictures are drawn with; phones and browsers both have it. */
export interface Pen {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  font: string;
  fillRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
  setLineDash(pattern: number[]): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
}

/** A picture as a function of a pen: what is on it is decided where its words are known. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  paint(pen: Pen): void;
  /** A ready picture laid on top, such as a code that WeChat drew. */
  readonly inset?:
    | {
        /** `data:image/…` */
        readonly source: string;
        readonly x: number;
        readonly y: number;
        readonly size: number;
      }
    | undefined;
}

export interface TextLine {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: 'ink' | 'note' | 'danger' | 'on-accent';
}

/** A picture of words: a head on cloth and lines below, drawn by the phone. */
export interface WordPicture {
  readonly head: readonly TextLine[];
  readonly body: readonly TextLine[];
}

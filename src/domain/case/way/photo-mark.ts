/**
 * Where on a photo the officer points: a ring. `x` in thousandths of the width, `y` of the height, the radius of the
 * width again, so that it is round on any photo.
 */
export interface PhotoMark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A smaller ring is a dot, a larger one holds the whole photo. */
const [smallest, largest] = [20, 500];

/** Whether it lies on the photo; what does not, is drawn by nobody. */
export function isPhotoMark({ x, y, radius }: PhotoMark): boolean {
  return [x, y].every((at) => at >= 0 && at <= 1000) && radius >= smallest && radius <= largest;
}

/** `700,820,120` as the office types it; `undefined` for what is no ring on a photo. */
export function readPhotoMark(typed: string): PhotoMark | undefined {
  const [, x, y, radius] = /^(\d{1,4})[,，](\d{1,4})[,，](\d{1,4})$/.exec(typed.replace(/\s/g, '')) ?? [];
  const mark = { x: Number(x), y: Number(y), radius: Number(radius) };
  return isPhotoMark(mark) ? mark : undefined;
}

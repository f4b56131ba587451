import type { PhotoSize } from './photo';

/** Why a photo of a paper may be of no use. It is told and never refused. */
export type PhotoDoubt = 'blurred' | 'small';

/** A square cut out of a photo, one grey value from 0 to 255 a pixel, row by row. */
export interface GreyTile {
  readonly size: number;
  readonly values: ArrayLike<number>;
}

/** Below this long edge, small print is lost. */
const fewestPixels = 800;
/** Sharpest tile: print in focus has thousands, print out of focus tens. */
const leastSharpness = 120;
/** Print that is faint or dimly lit has less; beside its contrast it is as sharp. Below the least contrast is noise. */
const leastForContrast = 0.2;
const leastContrast = 40;
const tileSize = 96;
const tilesAcross = 5;

/** Where to look: print is somewhere on a paper, not everywhere. */
export function tilePlaces({ width, height }: PhotoSize): readonly { x: number; y: number; size: number }[] {
  const size = Math.min(tileSize, width, height);
  const steps = Array.from({ length: tilesAcross }, (_, step) => step / (tilesAcross - 1));
  return steps.flatMap((down) =>
    steps.map((across) => ({
      x: Math.floor((width - size) * across),
      y: Math.floor((height - size) * down),
      size,
    })),
  );
}

/** Grey as the eye sees it, from red, green, blue and opacity in turn. */
export function greyTile(size: number, rgba: ArrayLike<number>): GreyTile {
  const values = new Uint8Array(size * size);
  for (let pixel = 0; pixel < values.length; pixel += 1) {
    const at = pixel * 4;
    values[pixel] =
      (299 * valueAt(rgba, at) + 587 * valueAt(rgba, at + 1) + 114 * valueAt(rgba, at + 2)) / 1000;
  }
  return { size, values };
}

function valueAt(values: ArrayLike<number>, place: number): number {
  return values[place] ?? 0;
}

/** Variance of the Laplacian: how strongly neighbouring pixels differ. */
export function sharpness({ size, values }: GreyTile): number {
  let [sum, squares, count] = [0, 0, 0];
  for (let y = 1; y < size - 1; y += 1) {
    for (let x = 1; x < size - 1; x += 1) {
      const edge = laplacian(values, y * size + x, size);
      sum += edge;
      squares += edge * edge;
      count += 1;
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2;
}

function laplacian(values: ArrayLike<number>, at: number, size: number): number {
  return (
    valueAt(values, at - size) +
    valueAt(values, at - 1) +
    valueAt(values, at + 1) +
    valueAt(values, at + size) -
    4 * valueAt(values, at)
  );
}

/**
 * What may be wrong with a photo of a paper.
 *
 * @param original the size it was taken in
 * @param tiles cut out of the photo as it will be sent; none means that the phone could not look
 */
export function doubtAbout(original: PhotoSize, tiles: readonly GreyTile[]): PhotoDoubt | undefined {
  if (Math.max(original.width, original.height) < fewestPixels) return 'small';
  if (tiles.length === 0) return undefined;
  return tiles.some(isSharp) ? undefined : 'blurred';
}

function isSharp(tile: GreyTile): boolean {
  const found = sharpness(tile);
  if (found >= leastSharpness) return true;
  const contrast = varianceOf(tile.values);
  return contrast >= leastContrast && found >= contrast * leastForContrast;
}

function varianceOf(values: ArrayLike<number>): number {
  let [sum, squares] = [0, 0];
  for (let at = 0; at < values.length; at += 1) {
    const value = valueAt(values, at);
    sum += value;
    squares += value * value;
  }
  return squares / values.length - (sum / values.length) ** 2;
}

import type { Painting, Pen } from './painting';

/** Where a finger was, in CSS pixels from the corner of the frame. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One touch from down to up. */
export type Stroke = readonly Point[];

export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** Shorter than this, all strokes together are no name: a dot, or a slip of the finger. CSS pixels. */
const leastInk = 60;
/** And it must reach this far in one direction. */
const leastReach = 24;

/** Whether somebody wrote something: a name, or the cross of a person who cannot write. One dot is neither. */
export function looksSigned(strokes: readonly Stroke[]): boolean {
  const points = strokes.flat();
  if (points.length === 0) return false;
  const ink = strokes.reduce((total, stroke) => total + lengthOf(stroke), 0);
  return ink >= leastInk && Math.max(reach(points, 'x'), reach(points, 'y')) >= leastReach;
}

function lengthOf(stroke: Stroke): number {
  return stroke.reduce((total, point, at) => {
    const before = stroke[at - 1];
    return before ? total + Math.hypot(point.x - before.x, point.y - before.y) : total;
  }, 0);
}

function reach(points: readonly Point[], side: 'x' | 'y'): number {
  const values = points.map((point) => point[side]);
  return Math.max(...values) - Math.min(...values);
}

/** Width of the kept picture. */
const pictureWidth = 800;

/**
 * The signature as a picture: ink on white paper.
 *
 * @param sideways written with the phone turned to the left: the picture is turned upright
 */
export function signaturePainting(strokes: readonly Stroke[], frame: Frame, sideways: boolean): Painting {
  const upright = sideways ? strokes.map((stroke) => stroke.map((point) => turned(point, frame))) : strokes;
  const { width, height } = sideways ? { width: frame.height, height: frame.width } : frame;
  const scale = pictureWidth / width;
  const size = { width: pictureWidth, height: Math.round(height * scale) };
  return {
    ...size,
    paint(pen) {
      pen.fillStyle = '#FFFFFF';
      pen.fillRect(0, 0, size.width, size.height);
      for (const stroke of upright) drawStroke(pen, stroke, scale);
    },
  };
}

/** The top of a phone turned to the left points left: what runs down the frame runs to the right on paper. */
function turned({ x, y }: Point, { width }: Frame): Point {
  return { x: y, y: width - x };
}

/** One stroke in ink; a tap leaves a dot. */
export function drawStroke(pen: Pen, stroke: Stroke, scale = 1): void {
  const [first] = stroke;
  if (!first) return;
  pen.strokeStyle = '#1B1E25';
  pen.lineWidth = 4 * scale;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.moveTo(first.x * scale, first.y * scale);
  for (const { x, y } of stroke.length > 1 ? stroke.slice(1) : [first]) pen.lineTo(x * scale, y * scale);
  pen.stroke();
}

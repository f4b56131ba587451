/** What a photo is for: it decides how fine it must stay, and whether it carries a mark. */
export const photoPurposes = ['scene', 'document', 'identity'] as const;
export type PhotoPurpose = (typeof photoPurposes)[number];

/** How small a photo is made: the long edge in pixels, bytes at most, and the JPEG qualities tried in turn. */
export interface PhotoLimits {
  readonly longEdge: number;
  readonly maxBytes: number;
  readonly qualities: readonly [number, ...number[]];
}

export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

const scene: PhotoLimits = { longEdge: 1280, maxBytes: 250 * 1024, qualities: [65, 55, 45] };
/** Small print must stay readable. */
const document: PhotoLimits = { longEdge: 1600, maxBytes: 500 * 1024, qualities: [75, 60, 45] };

export function photoLimits(purpose: PhotoPurpose): PhotoLimits {
  return purpose === 'scene' ? scene : document;
}

/** The size to draw at: never larger than it is, never thinner than one pixel. */
export function fitted({ width, height }: PhotoSize, longEdge: number): PhotoSize {
  const scale = Math.min(1, longEdge / Math.max(width, height, 1));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The first try that is light enough, else the last one; each quality is tried once.
 *
 * @throws whatever a try throws
 */
export async function lightEnough<Try extends { readonly bytes: number }>(
  { maxBytes, qualities }: PhotoLimits,
  make: (quality: number) => Promise<Try>,
): Promise<Try> {
  const [first, ...coarser] = qualities;
  let best = await make(first);
  for (const quality of coarser) {
    if (best.bytes <= maxBytes) break;
    best = await make(quality);
  }
  return best;
}

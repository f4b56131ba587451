import type { DepthProps } from '../depths/depth-props';
import { InDetail } from '../depths/in-detail';
import { InShort } from '../depths/in-short';
import { LegalBasis } from '../depths/legal-basis';
import type { Depth } from './article';

const views = { short: InShort, long: InDetail, law: LegalBasis };

interface ShownDepthProps extends DepthProps {
  readonly depth: Depth;
}

/** The part of an article that differs from depth to depth; in HTML all three stand (tools/build/prerender). */
export function ShownDepth({ depth, ...props }: ShownDepthProps) {
  const View = views[depth];
  return <View {...props} />;
}

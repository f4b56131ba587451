import type { DepthProps } from '@/features/policy-reader/depths/depth-props';
import { InDetail } from '@/features/policy-reader/depths/in-detail';
import { InShort } from '@/features/policy-reader/depths/in-short';
import { LegalBasis } from '@/features/policy-reader/depths/legal-basis';

/** All three, for whoever has no script and for paper; the style sheet shows the one that the address names. */
export function ShownDepth(props: DepthProps) {
  return (
    <>
      <div className="depth depth-short">
        <InShort {...props} />
      </div>
      <div className="depth depth-long">
        <InDetail {...props} />
      </div>
      <div className="depth depth-law">
        <LegalBasis {...props} />
      </div>
    </>
  );
}

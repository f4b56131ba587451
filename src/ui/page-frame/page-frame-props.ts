import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon-name';

export interface PageFrameProps {
  /** Shown by the phone's own bar in the mini-program, and drawn here in a browser. */
  readonly title: string;
  /** In a browser the title is the page's first heading; leave out where the content brings its own. */
  readonly titleIsHeading?: boolean | undefined;
  /** Draws a way back in a browser. */
  readonly onBack?: (() => void) | undefined;
  readonly textSize: 1 | 2 | 3 | 4;
  readonly theme: 'normal' | 'high';
  /** Home only: the title stands on indigo. */
  readonly cloth?: boolean | undefined;
  /** Strips under the title: rehearsal, no network, for whom. */
  readonly bands?: ReactNode;
  /** The call for help, at the same place on every page. */
  readonly help: { readonly label: string; readonly number: string; readonly onTap: () => void };
  /** The page's one main action, beside the call. */
  readonly main?: { readonly label: string; readonly onTap: () => void } | undefined;
  /** A small second entry beside the call, where there is no main action. */
  readonly aside?:
    | { readonly label: string; readonly icon: IconName; readonly onTap: () => void }
    | undefined;
  /** Over everything: a dialog. */
  readonly overlay?: ReactNode;
  readonly children: ReactNode;
}

import type { ReactNode } from 'react';

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
  /** Opens the text sizes; without it the head of the page has no tools. */
  readonly textSizeTool?: { readonly label: string; readonly onTap: () => void } | undefined;
  /** Reads the page aloud, where there is a voice. */
  readonly voice?:
    | { readonly label: string; readonly onTap: (sentences: readonly string[]) => void }
    | undefined;
  /** Over everything: a dialog. */
  readonly overlay?: ReactNode;
  /** The content is still on its way; told to screen readers in a browser. */
  readonly busy?: boolean | undefined;
  readonly children: ReactNode;
}

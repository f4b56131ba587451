export interface PictureProps {
  readonly source: string;
  /** Said instead of the picture. */
  readonly label: string;
  readonly className?: string | undefined;
}

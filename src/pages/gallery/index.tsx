import { Gallery } from '@/ui/gallery/gallery';

/** Every component in every situation; registered in development builds only. */
export default function GalleryPage() {
  return <Gallery />;
}

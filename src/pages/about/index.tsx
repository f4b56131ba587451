import { AboutProgram } from '@/features/about/about';

export default function AboutPage() {
  return <AboutProgram />;
}

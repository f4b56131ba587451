import { applicationTexts } from '@/content/messages/application/application';
import { AboutWhom } from './about-whom';
import { Part, type PartProps } from './part';

/** Every part after name and place, with all the words. */
export function OtherParts(props: PartProps) {
  const { person, record } = props;
  const aside = () => (record ? <AboutWhom person={person} record={record} /> : null);
  return <Part {...props} texts={applicationTexts} aside={aside} />;
}

import { type Examples, nothing } from '../example';
import { ContactCard } from './contact-card';

export const examples: Examples = {
  default: (
    <ContactCard
      title="李*"
      lines={['样例村 · |社会救助协理员', '周一到周五 |9:00–17:00']}
      actionLabel="打给李*"
      onCall={nothing}
    />
  ),
};

import { type Examples, nothing } from '../example';
import { EmergencyNumbers } from './emergency-numbers';

export const examples: Examples = {
  default: (
    <EmergencyNumbers
      title="有生命危险，|先打电话"
      numbers={[
        { number: '120', label: '急救' },
        { number: '110', label: '报警' },
        { number: '119', label: '火警' },
      ]}
      onCall={nothing}
    />
  ),
};

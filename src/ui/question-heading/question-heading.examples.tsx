import { type Examples, nothing } from '../example';
import { QuestionHeading } from './question-heading';

export const examples: Examples = {
  default: <QuestionHeading title="老人现在|和谁一起住？" />,
  'with-hint-and-speech': (
    <QuestionHeading
      title="老人现在|和谁一起住？"
      hint="指一起吃饭、|一起花钱的人。"
      speak={{ label: '念', onTap: nothing }}
    />
  ),
};

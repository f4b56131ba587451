export { Papers as PapersDoor } from './papers';

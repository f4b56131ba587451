export { RecordsQuestion as RecordsQuestionDoor } from './records-question';

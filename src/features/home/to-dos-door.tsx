export { ToDos as ToDosDoor } from './to-dos';

export { ResultOf as ResultDoor } from './result-of';

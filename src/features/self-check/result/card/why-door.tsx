export { Why as WhyDoor } from './why';

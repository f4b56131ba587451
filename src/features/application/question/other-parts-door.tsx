export { OtherParts as OtherPartsDoor } from './other-parts';

export { PhotosQuestion as PhotosQuestionDoor } from './photos-question';

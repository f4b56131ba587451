export { SignatureDrawn as SignatureQuestion } from './signature-drawn';

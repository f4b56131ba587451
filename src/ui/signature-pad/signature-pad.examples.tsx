import { type Examples, nothing } from '../example';
import { SignaturePad } from './signature-pad';

export const examples: Examples = {
  default: <SignaturePad id="s-pad" label="签名的框" onDown={nothing} onMove={nothing} onUp={nothing} />,
  sideways: (
    <SignaturePad id="s-wide" label="签名的框" sideways onDown={nothing} onMove={nothing} onUp={nothing} />
  ),
};

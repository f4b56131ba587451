import { RequestRefusal } from '../refusal';
import { type BodyWatch, needContentType, readBytes } from './body';

/** One photo a request, and some room for a phone that sends more fields; parsing costs by the part. */
const maxParts = 8;

/** Nothing beside the boundary but a charset: among other parameters the parser might find a boundary we do not count. */
const withBoundary =
  /^multipart\/form-data\s*(?:;\s*charset="?[\w-]+"?\s*)?;\s*boundary=("?)([\w'()+,./:=?-]{1,70})\1\s*(?:;\s*charset="?[\w-]+"?\s*)?$/i;

/**
 * The parts of a multipart request.
 *
 * @throws {RequestRefusal} for another content type, a body over the limit, too many parts, or what is not multipart
 */
export async function readMultipart(request: Request, most: number, watch?: BodyWatch): Promise<FormData> {
  const type = needContentType(request, withBoundary);
  const [, , boundary = ''] = withBoundary.exec(type) ?? [];
  const bytes = await readBytes(request, most, watch);
  if (!hasFewParts(bytes, `--${boundary}`)) throw new RequestRefusal('malformed-multipart');
  try {
    return await new Response(bytes, { headers: { 'Content-Type': type } }).formData();
  } catch {
    throw new RequestRefusal('malformed-multipart');
  }
}

/** Counts boundaries, the closing one too, and stops at the first too many. */
function hasFewParts(bytes: Buffer, mark: string): boolean {
  let at = bytes.indexOf(mark);
  for (let found = 0; at >= 0; found += 1) {
    if (found > maxParts) return false;
    at = bytes.indexOf(mark, at + mark.length);
  }
  return true;
}

/** The body of a file upload as WeChat writes it: text fields first, then the one file. */
export function multipart(
  name: string,
  file: Uint8Array,
  path: string,
  fields: unknown,
): { type: string; body: Uint8Array } {
  const edge = '----WeChatFormBoundary7d4a6d158c9';
  const fileName = path.slice(path.lastIndexOf('/') + 1);
  const texts = Object.entries((fields ?? {}) as Record<string, unknown>).map(
    ([field, value]) =>
      `--${edge}\r\nContent-Disposition: form-data; name="${field}"\r\n\r\n${String(value)}\r\n`,
  );
  const head = `--${edge}\r\nContent-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: ${typeOf(fileName)}\r\n\r\n`;
  return {
    type: `multipart/form-data; boundary=${edge}`,
    body: Buffer.concat([Buffer.from(texts.join('') + head), file, Buffer.from(`\r\n--${edge}--\r\n`)]),
  };
}

function typeOf(fileName: string): string {
  if (/\.jpe?g$/i.test(fileName)) return 'image/jpeg';
  return /\.png$/i.test(fileName) ? 'image/png' : 'application/octet-stream';
}

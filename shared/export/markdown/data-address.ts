/** Pictures as addresses that hold them. */

export const svgAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

export const bytesAddress = (type: string, bytes: Uint8Array): string =>
  `data:${type};base64,${base64(bytes)}`;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) parts.push(group(bytes.subarray(at, at + 3)));
  return parts.join('');
}

/** Three bytes are four digits; what is missing of them is filled up. */
function group([first = 0, second, third]: Uint8Array): string {
  const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
  const at = (shift: number): string => digits[(bits >> shift) & 63] ?? '';
  return `${at(18)}${at(12)}${second === undefined ? '=' : at(6)}${third === undefined ? '=' : at(0)}`;
}

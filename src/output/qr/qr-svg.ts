import { qrCode } from './qr-code.ts';

interface Look {
  /** What the code leads to, in words, for those who cannot see it. */
  label: string;
  /** Side in px. */
  width?: number;
  dark?: string;
  light?: string;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The code of a full public address as a whole SVG picture, dark on a light ground of its own; see `qrCode`. */
export function qrSvg(address: string, { label, width = 240, dark = '#22252a', light = '#ffffff' }: Look): string {
  const { size, path } = qrCode(address);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}" viewBox="0 0 ${size} ${size}" role="img" aria-label="${escape(label)}" shape-rendering="crispEdges">`,
    `<path fill="${light}" d="M0 0h${size}v${size}h-${size}z"/><path fill="${dark}" d="${path}"/></svg>`,
  ].join('');
}

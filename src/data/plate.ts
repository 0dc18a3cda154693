import type { Industry, Plate } from '../domain/vocabulary.ts';
import { href } from './link.ts';
import { vocabulary } from './vocabulary.ts';

type Material = Industry['material'];

const LIME = '#efebe2';
const sources = import.meta.glob<string>('../assets/plates/*.svg', { query: '?raw', import: 'default', eager: true });

/** A plate cut for a material: on light materials the cuts take the material's colour, for lime would not show. */
export interface CutPlate {
  file: string;
  svg: string;
}

function stem(file: string, material: Material): string {
  const base = file.replace(/\.svg$/, '');
  return material.ink === 'dark' ? `${base}-${material.id}` : base;
}

/** The address of a plate's file as cut for a material. */
export function plateHref(file: string, material: Material): string {
  return href(`/plates/${stem(file, material)}.svg`);
}

/** Width and height of a plate in px, from its file. */
export function plateSize(file: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(sourceOf(file)) ?? [];
  return { width: Number(width), height: Number(height) };
}

function sourceOf(file: string): string {
  const svg = sources[`../assets/plates/${file}`];
  if (svg === undefined) throw new Error(`No plate ${file} in src/assets/plates`);
  return svg;
}

/** A plate's drawing as cut for a material. */
export function cutPlate(file: string, material: Material): string {
  const svg = sourceOf(file);
  return material.ink === 'dark' ? svg.replaceAll(LIME, material.colour) : svg;
}

/** Every plate in every cut that some page may ask for. */
export async function cutPlates(): Promise<CutPlate[]> {
  const { industries, plates } = await vocabulary;
  const files = plates.flatMap((plate: Plate) => [plate.file, ...(plate.narrow ? [plate.narrow] : [])]);
  const cuts = industries.flatMap(({ material }) =>
    files.map((file) => ({
      file: stem(file, material),
      svg: cutPlate(file, material),
    })),
  );
  return [...new Map(cuts.map((cut) => [cut.file, cut])).values()];
}

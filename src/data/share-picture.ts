import sharp from 'sharp';
import { findTerm, type Industry, type Plate } from '../domain/vocabulary.ts';
import { cards } from './card.ts';
import { facetTerms } from './facet.ts';
import { monumentCells } from './monument-name.ts';
import { publicUrl } from './page-meta.ts';
import { cutPlate, plateSize } from './plate.ts';
import { site, vocabulary } from './vocabulary.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const CELL = 132;
const LIME = '#efebe2';
const GRAPHITE = '#22252a';

/** The picture shown beside a link to a page of an industry: its plate and the name of the site, 1200 by 630 px. */
export interface SharePicture {
  id: string;
  industry: Industry;
  plate: Plate;
}

function nameDrawing(): string {
  const cells = monumentCells(site.name).slice(0, 5);
  return cells
    .map((cell, index) => {
      if (cell === 'space') return '';
      const scale = CELL / cell.unitsPerEm;
      return `<path transform="translate(${MARGIN + index * CELL} ${HEIGHT - MARGIN - CELL - 40}) scale(${scale})" d="${cell.path}"/>`;
    })
    .join('');
}

function rulerDrawing(length: number): string {
  const top = HEIGHT - MARGIN - 24;
  const ticks = Array.from({ length: 41 }, (_, index) => {
    const x = MARGIN + (index / 40) * length;
    return `M${x} ${top}v${index % 10 === 0 ? 24 : index % 5 === 0 ? 16 : 9}`;
  });
  return `<path fill="none" stroke-width="2" d="M${MARGIN} ${top}h${length}${ticks.join('')}"/>`;
}

function drawing({ industry: { material }, plate }: SharePicture): string {
  const ink = material.ink === 'light' ? LIME : GRAPHITE;
  const { width, height } = plateSize(plate.file);
  const shown = Math.round((width / height) * HEIGHT);
  const left = WIDTH - shown;
  const ground = material.ink === 'light' ? material.colour : GRAPHITE;
  const cut = cutPlate(plate.file, material).replace('<svg', `<svg x="${left}" y="0" `).replace(/width="\d+" height="\d+">/, `width="${shown}" height="${HEIGHT}">`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${material.colour}"/>`,
    `<rect x="${left}" width="${shown}" height="${HEIGHT}" fill="${ground}"/>`,
    cut,
    `<g fill="${ink}" stroke="${ink}" stroke-width="0">${nameDrawing()}${rulerDrawing(Math.min(5, [...site.name].length) * CELL)}</g>`,
    '</svg>',
  ].join('');
}

/** The picture as a PNG file. */
export function drawSharePicture(picture: SharePicture): Promise<Buffer> {
  return sharp(Buffer.from(drawing(picture))).png({ palette: true, colours: 32 }).toBuffer();
}

/** A picture for every industry that has a story; none without a public address, for a link's picture needs a full one. */
export async function sharePictures(): Promise<SharePicture[]> {
  if (publicUrl('/') === undefined) return [];
  const [terms, { industries, plates }] = await Promise.all([facetTerms('industry'), vocabulary]);
  return terms.map(({ id }) => {
    const industry = findTerm(industries, id);
    return { id, industry, plate: findTerm(plates, industry.plate) };
  });
}

/** The full address of an industry's picture; undefined without a public address. */
export function sharePictureUrl(industry: string): string | undefined {
  return publicUrl(`/share/${industry}.png`);
}

/** The picture of pages that have none of their own: that of the featured story's industry. */
export async function siteImage(): Promise<string | undefined> {
  const featured = (await cards).find((card) => card.id === site.featured);
  return featured && sharePictureUrl(featured.industry.id);
}

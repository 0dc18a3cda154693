import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { settlePdf } from '../../../../src/cli/lessons/settle-pdf.ts';

async function samplePdf(minute: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setCreationDate(new Date(Date.UTC(2026, 10, 21, 8, minute)));
  pdf.setModificationDate(new Date(Date.UTC(2026, 10, 21, 8, minute)));
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

test('a PDF bears the day of its content, whenever it was printed', async () => {
  const [early, late] = [await samplePdf(1), await samplePdf(59)];
  const fixed = settlePdf(early, '2026-01-02');
  expect(fixed.equals(settlePdf(late, '2026-01-02'))).toBe(true);
  expect(fixed.length).toBe(early.length);
  const read = await PDFDocument.load(fixed, { updateMetadata: false });
  expect(read.getCreationDate()).toEqual(new Date(Date.UTC(2026, 0, 2)));
  expect(read.getModificationDate()).toEqual(new Date(Date.UTC(2026, 0, 2)));
});

test('cells of tables are named by their order, wherever the count began', () => {
  const names = (from: number) => Buffer.from(`/ID (node0000${from + 1}) /Headers [(node0000${from})] /Names [(node0000${from}) 1 0 R (node0000${from + 1}) 2 0 R]`);
  const settled = settlePdf(names(2995), '2026-01-02');
  expect(settled.equals(settlePdf(names(4711), '2026-01-02'))).toBe(true);
  expect(settled.toString()).toBe('/ID (node00000001) /Headers [(node00000000)] /Names [(node00000000) 1 0 R (node00000001) 2 0 R]');
});

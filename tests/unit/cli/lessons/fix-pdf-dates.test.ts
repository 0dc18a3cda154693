import { expect, test } from '@playwright/test';
import { PDFDocument } from 'pdf-lib';
import { fixPdfDates } from '../../../../src/cli/lessons/fix-pdf-dates.ts';

async function samplePdf(minute: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  pdf.setCreationDate(new Date(Date.UTC(2026, 10, 21, 8, minute)));
  pdf.setModificationDate(new Date(Date.UTC(2026, 10, 21, 8, minute)));
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

test('a PDF bears the day of its content, whenever it was printed', async () => {
  const [early, late] = [await samplePdf(1), await samplePdf(59)];
  const fixed = fixPdfDates(early, '2026-01-02');
  expect(fixed.equals(fixPdfDates(late, '2026-01-02'))).toBe(true);
  expect(fixed.length).toBe(early.length);
  const read = await PDFDocument.load(fixed, { updateMetadata: false });
  expect(read.getCreationDate()).toEqual(new Date(Date.UTC(2026, 0, 2)));
  expect(read.getModificationDate()).toEqual(new Date(Date.UTC(2026, 0, 2)));
});

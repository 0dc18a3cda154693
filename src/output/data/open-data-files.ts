import { z } from 'astro/zod';
import { openData } from '../../data/open-data.ts';
import { writeCsv } from '../../domain/text/csv.ts';
import { openRows } from '../../domain/data/open-columns.ts';
import { openDataSchema } from '../../schema/open-story.ts';
import { dataPackage } from './data-package.ts';

/** A file of the open data. */
export interface OpenDataFile {
  name: 'stories.json' | 'stories.csv' | 'stories.schema.json' | 'datapackage.json';
  type: string;
  text: string;
  bytes: number;
}

const print = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The files of the open data, as they stand below `/data/`. */
export const openDataFiles: Promise<OpenDataFile[]> = openData.then((data) => {
  const files: Omit<OpenDataFile, 'bytes'>[] = [
    { name: 'stories.json', type: 'application/json; charset=utf-8', text: print(data) },
    { name: 'stories.csv', type: 'text/csv; charset=utf-8', text: writeCsv(openRows(data.stories)) },
    { name: 'stories.schema.json', type: 'application/schema+json; charset=utf-8', text: print(z.toJSONSchema(openDataSchema)) },
    { name: 'datapackage.json', type: 'application/json; charset=utf-8', text: print(dataPackage(data)) },
  ];
  return files.map((file) => ({ ...file, bytes: Buffer.byteLength(file.text) }));
});

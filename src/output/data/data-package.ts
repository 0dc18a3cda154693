import { OPEN_COLUMNS } from '../../domain/data/open-columns.ts';
import type { OpenData } from '../../schema/open-story.ts';
import { DATA_TEXT } from '../../text/data.ts';

const REQUIRED = new Set(['id', 'name', 'kind', 'occupation', 'line', 'summary', 'sources', 'updated']);

/** The description of the data by Frictionless Data Package 1.0, each column with its meaning. */
export function dataPackage({ title, url, licence, licenceUrl }: OpenData): object {
  return {
    profile: 'data-package',
    name: 'laomo-stories',
    title: `${title}：${DATA_TEXT.title}`,
    description: DATA_TEXT.licence.rights,
    ...(url && { homepage: url }),
    licenses: [{ name: licence.replaceAll(' ', '-'), title: licence, path: licenceUrl }],
    resources: [
      {
        profile: 'tabular-data-resource',
        name: 'stories',
        path: 'stories.csv',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: OPEN_COLUMNS.map(({ id }) => ({ name: id, type: 'string', title: DATA_TEXT.columns[id], ...(REQUIRED.has(id) && { constraints: { required: true } }) })),
          primaryKey: 'id',
          missingValues: [''],
        },
      },
      { name: 'stories-json', path: 'stories.json', format: 'json', mediatype: 'application/json', encoding: 'utf-8' },
      { name: 'stories-schema', path: 'stories.schema.json', format: 'json', mediatype: 'application/schema+json', encoding: 'utf-8' },
    ],
  };
}

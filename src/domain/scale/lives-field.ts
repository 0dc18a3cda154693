import type { Life } from './life.ts';
import type { Scale } from './scale.ts';

/** Many lives as two paths, a year wide and a life high for each unit. */
export interface LivesField {
  spans: string;
  honours: string;
}

/** Draws lives as rows of a field, for a view box stretched to the ruler's length: what is not confirmed is left out. */
export function livesField(lives: readonly Life[], scale: Scale): LivesField {
  const field: LivesField = { spans: '', honours: '' };
  lives.forEach(({ from, to, last, honours }, row) => {
    const end = to ?? last;
    if (from !== undefined && end !== undefined) field.spans += `M${from - scale.from} ${row}.5h${end - from}`;
    for (const year of honours) field.honours += `M${year - scale.from} ${row}v1`;
  });
  return field;
}

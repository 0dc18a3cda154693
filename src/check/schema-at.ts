import { z } from 'astro/zod';
import type { FieldPath } from './select.ts';

/** What the schema says of one field. */
export interface FieldSchema {
  description?: string;
  /** Names of the fields it may hold, when it is a record. */
  names: string[];
}

/** The kind a value claims to be, where a record may be of several. */
function pickOption(union: z.ZodDiscriminatedUnion, value: unknown): z.ZodType | undefined {
  const key = union.def.discriminator;
  const claimed = (value as Record<string, unknown> | null | undefined)?.[key];
  const options = union.options as z.ZodObject[];
  return options.find((option) => (option.shape[key] as z.ZodType).safeParse(claimed).success);
}

/** The schema below optional, default and the like. */
function unwrap(schema: z.ZodType, value: unknown): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.def.innerType as z.ZodType, value);
  }
  return schema instanceof z.ZodDiscriminatedUnion ? pickOption(schema, value) : schema;
}

function step(schema: z.ZodType | undefined, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodObject ? (schema.shape[key] as z.ZodType | undefined) : undefined;
}

function valueIn(value: unknown, key: string | number): unknown {
  return (value as Record<string | number, unknown> | null | undefined)?.[key];
}

/** Follows a path through a schema; the record decides between kinds. */
export function schemaAt(schema: z.ZodType, record: unknown, path: FieldPath): FieldSchema {
  let found: z.ZodType | undefined = schema;
  let value = record;
  for (const key of path) {
    found = found && step(unwrap(found, value), key);
    value = valueIn(value, key);
  }
  const plain = found && unwrap(found, value);
  const description = found?.description ?? plain?.description;
  return { ...(description && { description }), names: plain instanceof z.ZodObject ? Object.keys(plain.shape) : [] };
}

export type SfntTables = Map<string, DataView>;

/** The tables of an uncompressed font, by tag. */
export function readSfnt(sfnt: Uint8Array): SfntTables {
  const view = new DataView(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  const entries = Array.from({ length: view.getUint16(4) }, (_, index) => 12 + 16 * index);
  return new Map(
    entries.map((entry) => [
      String.fromCharCode(...sfnt.subarray(entry, entry + 4)),
      new DataView(view.buffer, view.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12)),
    ]),
  );
}

/** The records of the `glyf` table, one for each glyph; an empty one for a glyph that draws nothing. */
export function glyphRecords(tables: SfntTables): DataView[] {
  const glyf = tables.get('glyf')!;
  const loca = tables.get('loca')!;
  const long = tables.get('head')!.getInt16(50) === 1;
  const offset = (index: number) => (long ? loca.getUint32(4 * index) : 2 * loca.getUint16(2 * index));
  return Array.from({ length: tables.get('maxp')!.getUint16(4) }, (_, index) => {
    const from = offset(index);
    return new DataView(glyf.buffer, glyf.byteOffset + from, offset(index + 1) - from);
  });
}

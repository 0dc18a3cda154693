/** Ids of the regions as they lie, a row a line from north to south, from west to east within it; `.` is an empty place. */
const ROWS = [
  '. . . . . . heilongjiang',
  '. . . neimenggu . . jilin',
  'xinjiang . ningxia shanxi beijing tianjin liaoning',
  'qinghai gansu shaanxi henan hebei shandong .',
  'xizang sichuan chongqing hubei anhui jiangsu shanghai',
  '. yunnan guizhou hunan jiangxi zhejiang .',
  '. . guangxi guangdong fujian taiwan .',
  '. . hainan aomen xianggang . .',
];

/** Where a region's tile stands, counted from 1. */
export interface GridPlace {
  id: string;
  row: number;
  column: number;
}

/**
 * The 34 regions of the province level as equal tiles, row by row. The grid says which lies beside which and nothing
 * of areas or borders.
 */
export const REGION_GRID: readonly GridPlace[] = ROWS.flatMap((line, row) =>
  line.split(' ').flatMap((id, column) => (id === '.' ? [] : [{ id, row: row + 1, column: column + 1 }])),
);

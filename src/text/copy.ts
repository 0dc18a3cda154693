/** Words of the buttons that copy. */
export const COPY_TEXT = {
  copy: '复制',
  copyOf: (label: string) => `复制${label}`,
  done: '已复制',
  failed: '没有复制成，请选中后自行复制',
} as const;

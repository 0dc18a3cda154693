/** The words of the suggestions that come while a reader types. */
export const SUGGESTION_TEXT = {
  list: '检索建议',
  count: (count: number) => (count === 0 ? '没有建议' : `${count}条建议，按上下键选择`),
  groups: { people: '人物', spirit: '精神', industry: '行业', honour: '荣誉', era: '年代', place: '地名与单位', speech: '讲话', offer: '本站' },
  alias: (name: string) => `又名${name}`,
  pinyin: '拼音',
  initials: '拼音首字母',
  guess: '您是不是要找',
  offers: { 'large-type': { name: '长辈版', description: '换成大字，每一页都记着' } },
} as const;

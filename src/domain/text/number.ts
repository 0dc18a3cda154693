/** A piece of a measured value: its digits stand large, its words small. */
export interface ValuePart {
  text: string;
  digits: boolean;
}

/** A value parted into digits and words: `5天零4小时` becomes 5, 天零, 4, 小时. */
export function splitValue(value: string): ValuePart[] {
  return (value.match(/[\d.,%]+|[^\d.,%]+/g) ?? []).map((text) => ({ text, digits: /\d/.test(text) }));
}

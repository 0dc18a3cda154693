/** Remembers the last answer alone: what one page after another asks for is worked out once, and nothing piles up. */
export function rememberLast<T>(make: (key: string) => T): (key: string) => T {
  let last: { key: string; value: T } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

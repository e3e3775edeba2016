/** Drawn as nothing: zero widths, soft hyphens, marks of an encoding. */
const FORMAT = /\p{Cf}/gu

/** A text without the characters nobody sees. */
export function withoutFormat(text: string): string {
  return text.replace(FORMAT, '')
}

/** What is the same for names that look the same: wide and narrow forms are one, and blanks nothing. */
export function nameKey(name: string): string {
  return withoutFormat(name.normalize('NFKC')).replace(/\s/gu, '')
}

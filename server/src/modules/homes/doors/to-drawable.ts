/** Control characters, half surrogates, and what is drawn as nothing or turns the direction of others. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** What printers have always set for a character their fonts lack, so that somebody writes it in by hand. */
const MISSING = '〓'

/** A name in one line of characters that the font has. */
export function toDrawable(text: string, canDraw: (codePoint: number) => boolean): string {
  const line = text.replace(/\s+/gu, ' ').replace(INVISIBLE, '').trim()
  return Array.from(line, (character) =>
    canDraw(character.codePointAt(0) ?? 0) ? character : MISSING,
  ).join('')
}

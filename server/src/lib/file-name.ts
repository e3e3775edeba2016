/** Control characters, overrides of direction, halves of characters and what is drawn as nothing. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/** What some system reads as something else than a part of a name. */
const SPECIAL = /[<>:"|?*]/g
const MAX_CHARACTERS = 60

/**
 * A name under which a file can be kept on any system, from whatever a client called it: its last part alone, in one line of
 * what can be seen, at most sixty characters, with the ending of what the file is.
 * @param ending without the dot
 * @param fallback where nothing is left
 */
export function cleanFileName(name: string, ending: string, fallback: string): string {
  const [last = ''] = name.split(/[/\\]/).slice(-1)
  const readable = last.normalize('NFC').replace(UNSEEN, '').replace(SPECIAL, '')
  const stem = withoutEnding(readable.replace(/\s+/g, ' '), ending)
  const short = Array.from(stem).slice(0, MAX_CHARACTERS).join('')
  const bare = short.replace(/^[\s.]+|[\s.]+$/g, '')
  return `${bare || fallback}.${ending}`
}

function withoutEnding(name: string, ending: string): string {
  const bare = name.trimEnd()
  return bare.toLowerCase().endsWith(`.${ending}`) ? bare.slice(0, -ending.length - 1) : bare
}

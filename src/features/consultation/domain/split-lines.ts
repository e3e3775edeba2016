/** The lines of a text that say something, each with its place as key: two may read the same. */
export function splitLines(text: string): { key: string; line: string }[] {
  return text
    .split(/[\r\n]+/)
    .map((line, index) => ({ key: String(index), line: line.trim() }))
    .filter(({ line }) => line !== '')
}

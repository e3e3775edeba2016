/** Quotes and brackets that close what a sentence said; they stay with it. */
const CLOSING = `[”’」』）】》〉)"']`
/** Ends a sentence wherever it stands. */
const END = '[。！？；…]'
/** Ends one in Chinese text typed with a plain keyboard, but not inside an address such as `?a=1;b`. */
const PLAIN_END = `[!?;](?=[!?;\\s]|${CLOSING}|[\\u2e80-\\u9fff\\uff00-\\uffef]|$)`

const SENTENCE = new RegExp(`.+?(?:(?:(?:${END}|${PLAIN_END})${CLOSING}*)+|$)`, 'g')
const LINE_BREAK = /[\r\n\u2028\u2029]+/

/**
 * A text as it is read aloud: paragraphs of sentences. A full stop with digits or letters around it (3.5,
 * 1. 2.) ends nothing. Joined, the sentences are the text without the white space between them.
 */
export function splitParagraphs(text: string): string[][] {
  return text
    .split(LINE_BREAK)
    .map(splitSentences)
    .filter((sentences) => sentences.length > 0)
}

function splitSentences(line: string): string[] {
  const pieces = line.match(SENTENCE) ?? []
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '')
}

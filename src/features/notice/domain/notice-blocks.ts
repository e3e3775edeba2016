import { splitParagraphs } from '../../../lib/split-sentences'

export type BlockKind = 'heading' | 'item' | 'text'

/** A part of a notice: a small heading, one line of a list, or a paragraph. */
export interface NoticeBlock {
  readonly kind: BlockKind
  /** As they are read aloud; the signs that made the block what it is are not among them. */
  readonly sentences: readonly string[]
}

const SIGNS: readonly (readonly [BlockKind, RegExp])[] = [
  ['heading', /^\s*[#＃]{1,3}\s*/],
  ['item', /^\s*(?:[-－•·*]\s+|[•·])/],
]

/**
 * The blocks of a notice, line by line: `# ` makes a heading, `- ` a line of a list. Everything else is text, also what
 * looks like HTML; no line is ever anything more.
 */
export function readBlocks(body: string): NoticeBlock[] {
  return body.split(/[\r\n\u2028\u2029]+/).flatMap((line) => {
    const [kind, sign] = SIGNS.find(([, pattern]) => pattern.test(line)) ?? (['text', /^/] as const)
    const sentences = splitParagraphs(line.replace(sign, '')).flat()
    return sentences.length > 0 ? [{ kind, sentences }] : []
  })
}

/** Pieces of WordprocessingML (ECMA-376), as much of it as a report needs: paragraphs and tables. */

/** Of GB/T 9704, in points: 二号 for the title, 三号 for the text, 小四 in tables. */
const SIZES = { title: 22, text: 16, cell: 12 } as const

interface RunStyle {
  readonly size: keyof typeof SIZES
  readonly isBold?: boolean
}

interface ParagraphStyle extends RunStyle {
  readonly align?: 'center' | 'both'
  readonly isKeptWithNext?: boolean
}

/** A line of text, in the font the styles give to all. */
export function paragraph(text: string, style: ParagraphStyle): string {
  const { align, isKeptWithNext } = style
  const properties = [
    isKeptWithNext ? '<w:keepNext/>' : '',
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
  ].join('')
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text, style)}</w:p>`
}

/** A table as wide as the text; the first column takes what the others leave. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const widths = head.map((_, index) => (index === 0 ? firstWidth(head.length) : FIGURE_WIDTH))
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')
  const line = (cells: readonly (string | number)[], isHead: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells
      .map((content, index) => cell(String(content), widths[index] ?? FIGURE_WIDTH, isHead))
      .join('')}</w:tr>`
  return `<w:tbl><w:tblPr><w:tblW w:w="${TEXT_WIDTH}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${line(head, true)}${rows.map((row) => line(row, false)).join('')}</w:tbl>`
}

/** Twentieths of a point: A4 without the margins of GB/T 9704. */
const PAGE = { width: 11_906, height: 16_838, top: 2098, right: 1474, bottom: 1984, left: 1588 }
const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right
const FIGURE_WIDTH = 1247

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')

function firstWidth(columns: number): number {
  return TEXT_WIDTH - (columns - 1) * FIGURE_WIDTH
}

function cell(text: string, width: number, isHead: boolean): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(text, { size: 'cell', isBold: isHead })}</w:tc>`
}

function run(text: string, { size, isBold }: RunStyle): string {
  const halfPoints = SIZES[size] * 2
  return `<w:r><w:rPr>${isBold ? '<w:b/>' : ''}<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
}

/** Signs XML has no place for have none in a text either (`http/plain-text.ts`), except blanks of other widths. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The whole part `word/document.xml`. */
export function documentPart(body: string): string {
  const { width, height, top, right, bottom, left } = PAGE
  return `${DECLARATION}<w:document ${MAIN}><w:body>${body}<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

/** 仿宋 for all; where a computer lacks it, it takes another one of its own. */
export function stylesPart(font: string): string {
  return `${DECLARATION}<w:styles ${MAIN}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** What the parts are and how they belong together (ECMA-376, part 2). */
export const PACKAGE_PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`,
  '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/_rels/document.xml.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
}

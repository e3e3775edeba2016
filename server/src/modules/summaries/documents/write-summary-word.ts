import { strToU8, zipSync } from 'fflate'
import type { SummaryDocument, SummarySection } from '../summaries-types'
import { documentPart, PACKAGE_PARTS, paragraph, stylesPart, table } from './word-parts'

const FONT = '仿宋'

/** A DOCX file: A4, in the layout committees use (ADR 036). */
export function writeSummaryWord(document: SummaryDocument): Buffer {
  const { title, area, date, note, sections, signatures } = document
  const body = [
    paragraph(title, { size: 'title', isBold: true, align: 'center' }),
    paragraph(`${area}　${date}`, { size: 'text', align: 'center' }),
    note === undefined ? '' : paragraph(note, { size: 'cell', align: 'center' }),
    ...sections.map(toParts),
    paragraph('', { size: 'text' }),
    ...signatures.map((line) => paragraph(line, { size: 'text' })),
  ].join('')
  const parts = {
    ...PACKAGE_PARTS,
    'word/document.xml': documentPart(body),
    'word/styles.xml': stylesPart(FONT),
  }
  const files = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] as const)
  return Buffer.from(zipSync(Object.fromEntries(files)))
}

function toParts({ heading, head, rows, empty }: SummarySection): string {
  const title = paragraph(heading, { size: 'text', isBold: true, isKeptWithNext: true })
  return title + (rows.length === 0 ? paragraph(empty, { size: 'text' }) : table(head, rows))
}

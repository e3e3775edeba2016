import { summaryCopy as copy } from '../copy'
import type { Summary, SummarySection } from '../domain/summary'

/** The summary as plain text, to be pasted wherever it is asked for. */
export function writeText({ title, area, date, note, sections }: Summary): string {
  return [title, `${area} ${date}`, ...(note ? [note] : []), ...sections.flatMap(linesOf)].join(
    '\n',
  )
}

function linesOf({ heading, head, rows, empty }: SummarySection): string[] {
  if (rows.length === 0) return [heading, empty]
  return [heading, ...rows.map((row) => copy.textLine(String(row[0]), describeRow(head, row)))]
}

/** A row's figures with the words of their columns: `收到 3，接单 2`. */
export function describeRow(head: readonly string[], row: readonly (string | number)[]): string {
  return row
    .slice(1)
    .map((figure, index) => copy.line(head[index + 1] ?? '', figure))
    .join('，')
}

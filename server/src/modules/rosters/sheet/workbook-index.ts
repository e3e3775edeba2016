import type { WorkbookParts } from './workbook-parts'

/** What the cells of a workbook's first sheet refer to. */
export interface WorkbookIndex {
  readonly sheetPart: string
  readonly sharedStrings: readonly string[]
  /** The cell styles that show a number as a date or a time. */
  readonly dateStyles: ReadonlySet<number>
}

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/** @throws Error when it is not a workbook as ECMA-376 describes it */
export async function readWorkbookIndex(parts: WorkbookParts): Promise<WorkbookIndex> {
  const sheetId = await readFirstSheetId(parts)
  const targets = new Map<string, { readonly type: string; readonly part: string }>()
  await parts.parse(RELATIONS, {
    open(name, { Id, Type, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return
      const part = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
      targets.set(Id, { type: Type?.split('/').at(-1) ?? '', part })
    },
  })
  const partOf = (type: string) => [...targets.values()].find((each) => each.type === type)?.part
  const sheetPart = targets.get(sheetId)?.part
  if (sheetPart === undefined) throw new Error('The first sheet has no part')
  return {
    sheetPart,
    sharedStrings: await readSharedStrings(parts, partOf('sharedStrings')),
    dateStyles: await readDateStyles(parts, partOf('styles')),
  }
}

/** Sheets stand in the order of the workbook, not of their files. */
async function readFirstSheetId(parts: WorkbookParts): Promise<string> {
  let id: string | undefined
  await parts.parse(WORKBOOK, {
    open(name, attributes) {
      if (name !== 'sheet') return
      id ??= Object.entries(attributes).find(([key]) => /^\w+:id$/.test(key))?.[1]
    },
  })
  if (id === undefined) throw new Error('The workbook has no sheet')
  return id
}

/** A text may be in several runs; how Japanese is read (rPh) is none of it. */
async function readSharedStrings(
  parts: WorkbookParts,
  part: string | undefined,
): Promise<string[]> {
  const strings: string[] = []
  if (part === undefined || !parts.has(part)) return strings
  let current = ''
  let isText = false
  let isReading = false
  await parts.parse(part, {
    open(name) {
      if (name === 'si') current = ''
      else if (name === 'rPh') isReading = true
      else if (name === 't') isText = !isReading
    },
    text(text) {
      if (isText) current += text
    },
    close(name) {
      if (name === 'si') strings.push(current)
      else if (name === 'rPh') isReading = false
      else if (name === 't') isText = false
    },
  })
  return strings
}

/** ECMA-376, part 1, 18.8.30: the numbers of the built-in formats that are dates or times, in Chinese editions too. */
const DATE_FORMATS = (format: number) =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 58)

async function readDateStyles(
  parts: WorkbookParts,
  part: string | undefined,
): Promise<ReadonlySet<number>> {
  const dateStyles = new Set<number>()
  if (part === undefined || !parts.has(part)) return dateStyles
  const ownFormats = new Set<number>()
  let isInStyles = false
  let style = 0
  await parts.parse(part, {
    open(name, { numFmtId, formatCode }) {
      if (name === 'cellXfs') isInStyles = true
      else if (name === 'numFmt' && isDateFormat(formatCode ?? '')) ownFormats.add(Number(numFmtId))
      else if (name === 'xf' && isInStyles) {
        const format = Number(numFmtId ?? 0)
        if (DATE_FORMATS(format) || ownFormats.has(format)) dateStyles.add(style)
        style += 1
      }
    },
    close(name) {
      if (name === 'cellXfs') isInStyles = false
    },
  })
  return dateStyles
}

/** Whether a format shows years, days or hours, outside quotation marks, escapes and colours. */
function isDateFormat(code: string): boolean {
  return /[ydhs]|m{1,5}/i.test(code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]|General/gi, ''))
}

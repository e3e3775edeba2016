import { encode } from 'uqr'
import { doorSheetCopy as copy } from './door-sheet-copy'
import type { DoorSheet } from './doors-types'

type Sheet = PDFKit.PDFDocument
type Weight = 'regular' | 'bold'

interface Line {
  readonly weight: Weight
  /** In points; a text that is too wide is set smaller. */
  readonly size: number
  /** Where the middle of its height is, in points from the upper edge. */
  readonly middle: number
}

const PAGE = { width: 595.28, margin: 56 }
const WIDTH = PAGE.width - 2 * PAGE.margin
/** Smaller than this nobody reads a name at a door; the rest of it is left out. */
const SMALLEST = 15
/** 12 cm, for a phone a metre and more away; four modules around it stay white, as scanners expect (ISO/IEC 18004). */
const CODE = { size: 340, top: 238 }
const STEPS = { left: 118, middle: 634, height: 38, size: 22, badge: 14 }
const INK = '#1c2724'
const QUIET = '#55605b'
const BRAND = '#0f5b52'

/** Draws what stands on a door. */
export function drawDoorSheet(page: Sheet, sheet: DoorSheet): void {
  page.rect(0, 0, PAGE.width, 10).fill(BRAND)
  page.fillColor(BRAND)
  write(page, copy.name, { weight: 'bold', size: 18, middle: 46 })
  page.fillColor(INK)
  write(page, sheet.building, { weight: 'bold', size: 60, middle: 98 })
  const place = copy.place(sheet.community, sheet.grid)
  write(page, place, { weight: 'regular', size: 22, middle: 150 })
  page.fillColor(BRAND)
  write(page, copy.what, { weight: 'bold', size: 22, middle: 184 })
  const { miniCode, link } = sheet
  if (miniCode instanceof Uint8Array) drawMiniCode(page, miniCode)
  else drawCode(page, link)
  drawSteps(page)
  const { dutyPhone } = sheet
  const help = dutyPhone === null ? copy.helpWithoutPhone : copy.help(dutyPhone)
  write(page, help, { weight: 'bold', size: 20, middle: 758 })
  page.fillColor(QUIET)
  write(page, link, { weight: 'regular', size: 10, middle: 804 })
  if (miniCode !== 'missing') return
  write(page, copy.noMiniCode, { weight: 'regular', size: 10, middle: 822 })
}

function drawMiniCode(page: Sheet, picture: Uint8Array): void {
  const place = (PAGE.width - CODE.size) / 2
  page.image(Buffer.from(picture), place, CODE.top, { width: CODE.size, height: CODE.size })
}

/** Drawn as one path of dark runs, so that it is sharp in every size. Its quiet zone is the paper. */
function drawCode(page: Sheet, link: string): void {
  const { size, data } = encode(link, { ecc: 'Q', border: 0 })
  const module = CODE.size / size
  const left = (PAGE.width - CODE.size) / 2
  data.forEach((row, y) => {
    for (const { from, to } of darkRuns(row)) {
      page.rect(left + from * module, CODE.top + y * module, (to - from) * module, module)
    }
  })
  page.fill('#000000')
}

function darkRuns(row: readonly boolean[]): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = []
  row.forEach((isDark, x) => {
    const last = runs.at(-1)
    if (!isDark) return
    if (last?.to === x) last.to = x + 1
    else runs.push({ from: x, to: x + 1 })
  })
  return runs
}

function drawSteps(page: Sheet): void {
  copy.steps.forEach((step, index) => {
    const middle = STEPS.middle + index * STEPS.height
    page.circle(STEPS.left, middle, STEPS.badge).fill(BRAND)
    page.font('bold').fontSize(16).fillColor('#ffffff')
    const digit = String(index + 1)
    put(page, digit, STEPS.left - page.widthOfString(digit) / 2, middle)
    page.font('regular').fontSize(STEPS.size).fillColor(INK)
    put(page, step, STEPS.left + 26, middle)
  })
}

/** One line in the middle of the page. */
function write(page: Sheet, text: string, { weight, size, middle }: Line): void {
  page.font(weight).fontSize(size)
  const fitting = (size * WIDTH) / page.widthOfString(text)
  const smallest = Math.min(size, SMALLEST)
  page.fontSize(Math.max(smallest, Math.min(size, fitting)))
  const shown = fitting < smallest ? shorten(page, text) : text
  put(page, shown, (PAGE.width - page.widthOfString(shown)) / 2, middle)
}

function put(page: Sheet, text: string, left: number, middle: number): void {
  page.text(text, left, middle - page.currentLineHeight() / 2, { lineBreak: false })
}

function shorten(page: Sheet, text: string): string {
  const characters = [...text]
  const widthOf = (length: number) => page.widthOfString(`${characters.slice(0, length).join('')}…`)
  let length = characters.length
  while (length > 0 && widthOf(length) > WIDTH) length -= 1
  return `${characters.slice(0, length).join('')}…`
}

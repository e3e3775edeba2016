import { createRequire } from 'node:module'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { openSync } from 'fontkit'
import PDFDocument from 'pdfkit'
import type { DoorSheet } from './doors-types'
import { drawDoorSheet } from './draw-door-sheet'
import { toDrawable } from './to-drawable'

/** A PDF with an A4 page for each door. Of the fonts only the characters it uses are in it. */
export async function writeDoorSheets(sheets: readonly DoorSheet[]): Promise<Buffer> {
  const regular = fontFile('Regular')
  const font = openSync(regular)
  if (!('hasGlyphForCodePoint' in font)) throw new Error(`${regular} holds no single font`)
  const canDraw = (codePoint: number) => font.hasGlyphForCodePoint(codePoint)
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    lang: 'zh-CN',
    info: { Title: '门牌码' },
  })
  document.registerFont('regular', regular)
  document.registerFont('bold', fontFile('Bold'))
  const file = buffer(document)
  for (const { building, community, grid, ...rest } of sheets) {
    document.addPage()
    drawDoorSheet(document, {
      ...rest,
      building: toDrawable(building, canDraw),
      community: toDrawable(community, canDraw),
      grid: toDrawable(grid, canDraw),
    })
  }
  document.end()
  return file
}

/** Both weights have the same characters. The package names no file of its own that can be asked for. */
function fontFile(weight: 'Regular' | 'Bold'): string {
  const main = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')
  return path.resolve(path.dirname(main), `../fonts/NotoSansHans-${weight}.otf`)
}

import { inflateSync } from 'node:zlib'
import readQr from 'jsqr'

/** What a reader of a page gets. */
export interface PdfPage {
  readLines(): string[]
  /** What the code says that is drawn on it. */
  scan(): string | undefined
}

/** Reads a PDF as PDFKit writes it (ISO 32000-2): texts through their fonts, and rectangles as pixels for a scanner. */
export function readPdf(file: Buffer): PdfPage[] {
  const objects = listObjects(file)
  const [, kids = ''] = /\/Kids \[(.*)\]/.exec([...objects.values()].join('\n')) ?? []
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => {
    const page = objects.get(id) ?? ''
    const resources = objects.get(refOf(page, 'Resources')) ?? ''
    const content = () => streamOf(objects, refOf(page, 'Contents'))
    const charactersOf = (font: string) => {
      const found = objects.get(refOf(resources, font)) ?? ''
      return readCharacters(streamOf(objects, refOf(found, 'ToUnicode')))
    }
    return {
      readLines: () => readLines(content(), charactersOf),
      scan: () => readQr(...toPixels(content()))?.data,
    }
  })
}

function listObjects(file: Buffer): ReadonlyMap<string, string> {
  const found = file.toString('latin1').matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)
  return new Map([...found].map(([, id = '', body = '']) => [id, body]))
}

function refOf(body: string, name: string): string {
  return new RegExp(`/${name} (\\d+) 0 R`).exec(body)?.[1] ?? ''
}

function streamOf(objects: ReadonlyMap<string, string>, id: string): string {
  const [, packed = ''] = /stream\n([\s\S]*)\nendstream/.exec(objects.get(id) ?? '') ?? []
  return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
}

function readLines(
  content: string,
  charactersOf: (font: string) => ReadonlyMap<number, string>,
): string[] {
  let characters: ReadonlyMap<number, string> = new Map()
  const lines: string[] = []
  for (const [, font, shown] of content.matchAll(/\/(F\d+) \S+ Tf|^\[(.*)\] TJ$/gm)) {
    if (font !== undefined) characters = charactersOf(font)
    if (shown === undefined) continue
    const codes = [...shown.matchAll(/<(\w+)>/g)].flatMap(
      ([, hex = '']) => hex.match(/.{4}/g) ?? [],
    )
    lines.push(codes.map((code) => characters.get(Number.parseInt(code, 16)) ?? '').join(''))
  }
  return lines
}

/** By their numbers in the font, from its ToUnicode. */
function readCharacters(table: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>()
  for (const [, first = '', all = ''] of table.matchAll(/<(\w+)> <\w+> \[(.*)\]/g)) {
    const codes = [...all.matchAll(/<([\w ]*)>/g)].map(([, hex = '']) => hex)
    codes.forEach((hex, index) => {
      const text = Buffer.from(hex, 'hex').swap16().toString('utf16le')
      characters.set(Number.parseInt(first, 16) + index, text)
    })
  }
  return characters
}

function toPixels(content: string): [pixels: Uint8ClampedArray, width: number, height: number] {
  const [width, height] = [596, 842]
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const [, ...numbers] of content.matchAll(/^(\S+) (\S+) (\S+) (\S+) re$/gm)) {
    const [x = 0, y = 0, wide = 0, high = 0] = numbers.map(Number)
    for (let row = Math.round(y); row < Math.round(y + high); row += 1) {
      pixels.fill(0, (row * width + Math.round(x)) * 4, (row * width + Math.round(x + wide)) * 4)
    }
  }
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255
  return [pixels, width, height]
}

import { crc32, deflateRawSync } from 'node:zlib'

interface Parts {
  /** The XML of the first sheet. */
  readonly sheet: string
  readonly strings?: readonly string[]
  /** What the archive says of the sheet's size, instead of the truth. */
  readonly claimedSize?: number
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A worksheet around its rows. */
export function sheetOf(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet><sheetData>${rows}</sheetData></worksheet>`
}

/** An XLSX file made by hand, so that it can be as bad as files get. Its second cell style is a date. */
export async function packWorkbook({ sheet, strings = [], claimedSize }: Parts): Promise<Buffer> {
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${TYPES}/${type}" Target="${target}"/>`
  return zip(
    [
      ['xl/workbook.xml', '<workbook><sheets><sheet name="1" r:id="rId1"/></sheets></workbook>'],
      [
        'xl/_rels/workbook.xml.rels',
        `<Relationships>${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'sharedStrings', 'sharedStrings.xml')}${relation(3, 'styles', 'styles.xml')}</Relationships>`,
      ],
      [
        'xl/sharedStrings.xml',
        `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
      ],
      [
        'xl/styles.xml',
        '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
      ],
      ['xl/worksheets/sheet1.xml', sheet],
    ],
    claimedSize,
  )
}

/** A ZIP archive (APPNOTE 6.3.10). @param claimedSize of the last file */
function zip(
  files: readonly (readonly [name: string, content: string])[],
  claimedSize?: number,
): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [index, [name, text]] of files.entries()) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const size = index === files.length - 1 ? (claimedSize ?? content.length) : content.length
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size, 18)
    common.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(
      Buffer.concat([
        Buffer.from('PK\u0001\u0002'),
        Buffer.from([20, 0]),
        common,
        tail,
        Buffer.from(name),
      ]),
    )
    bodies.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, central, Buffer.from('PK\u0005\u0006'), end])
}

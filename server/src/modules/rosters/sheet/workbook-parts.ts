import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import { SaxesParser } from 'saxes'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import type { SheetProblem } from './sheet-types'

/** A hundred thousand households take about 35 MB unpacked. */
const MAX_UNPACKED_BYTES = 200 * 1024 * 1024
const MAX_ENTRIES = 500
/** The parser holds what stands between two tags; a cell has at most 32,767 characters (ECMA-376 18.18). */
const MAX_BYTES_BETWEEN_TAGS = 1024 * 1024

/** Ends the reading of a file. */
export class SheetRefused extends Error {
  constructor(readonly problem: SheetProblem) {
    super(problem)
  }
}

export interface XmlHandler {
  /** @param name without its prefix */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** The parts of an Office file (ECMA-376, part 2: a ZIP archive of XML files). */
export interface WorkbookParts {
  has(part: string): boolean
  /**
   * Unpacks a part piece by piece and keeps none of it. Entities other than XML's own are not expanded.
   * @throws SheetRefused when more than 200 MB come out of the file, whatever it says of itself, or more than 1 MB
   * without a tag; Error for broken XML
   */
  parse(part: string, handler: XmlHandler): Promise<void>
}

const openZip = promisify<Buffer, object, ZipFile>(fromBuffer)

/** @throws Error when it is no ZIP archive */
export async function openWorkbookParts(file: Buffer): Promise<WorkbookParts> {
  const zip = await openZip(file, { lazyEntries: true, autoClose: false })
  const entries = await listEntries(zip)
  let room = MAX_UNPACKED_BYTES
  return {
    has: (part) => entries.has(part),
    async parse(part, handler) {
      const entry = entries.get(part)
      if (!entry) throw new Error(`There is no ${part}`)
      let sinceTag = 0
      const parser = createParser(handler, () => {
        sinceTag = 0
      })
      const decoder = new TextDecoder('utf-8', { fatal: true })
      for await (const piece of await openEntry(zip, entry)) {
        room -= piece.length
        sinceTag += piece.length
        if (room < 0 || sinceTag > MAX_BYTES_BETWEEN_TAGS) throw new SheetRefused('too_large')
        parser.write(decoder.decode(piece, { stream: true }))
      }
      parser.write(decoder.decode()).close()
    },
  }
}

function listEntries(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    if (zip.entryCount > MAX_ENTRIES) return reject(new SheetRefused('too_large'))
    const entries = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(entries))
    zip.on('error', reject)
    zip.readEntry()
  })
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)))
  })
}

function createParser(
  handler: XmlHandler,
  onTag: () => void,
): SaxesParser<{ xmlns: false; position: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    onTag()
    handler.open?.(localName(name), attributes)
  })
  parser.on('text', (text) => handler.text?.(text))
  parser.on('cdata', (text) => handler.text?.(text))
  parser.on('closetag', ({ name }) => {
    onTag()
    handler.close?.(localName(name))
  })
  return parser
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

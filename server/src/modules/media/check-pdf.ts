import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import { notAPdf, pdfLocked, pdfNotPlain, pdfTooLarge } from './media-errors'
import { actsByItself } from './pdf-actions'
import {
  type PdfObject,
  PdfUnreadable,
  type PdfValue,
  readPackedObjects,
  readPdfObjects,
} from './read-pdf-objects'

export const MAX_PDF_BYTES = 10 * 1024 * 1024
/** Where readers look for the end of a file. */
const TAIL_BYTES = 2048
/** What object streams may unfold to, all of them together; those of an ordinary document are a few hundred kilobytes. */
const MAX_UNFOLDED_BYTES = 16 * 1024 * 1024

/** What acts by itself, leads out of the document or carries another file (ISO 32000-1, 12.6, 7.11.4, 13). */
const NOT_PLAIN = namePattern([
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'RichMedia',
  'SubmitForm',
  'ImportData',
  'GoToE',
])
const LOCKED = namePattern(['Encrypt'])
/**
 * Names that only objects have which are looked into. They stand nowhere else, or something is written so that a reader may
 * find an object where we see none: in a string, say, or in the data of a stream.
 */
const TELLING = new RegExp(
  `${namePattern(['ObjStm', 'First', 'OpenAction']).source}(?![^\\0\\t\\n\\f\\r ()<>[\\]{}/%])`,
  'g',
)

const unfold = promisify(inflate)

/**
 * Whether a file is a PDF that only shows pages, as far as can be told without reading it as one: by how it begins and
 * ends, and by the names in it and in its packed objects. What cannot be read from end to end is none; pages are never drawn or
 * unpacked here.
 * @throws DomainError `upload_pdf_too_large`, `upload_not_a_pdf`, `upload_pdf_locked`, `upload_pdf_not_plain`
 */
export async function checkPdf(file: Buffer): Promise<void> {
  if (file.length > MAX_PDF_BYTES) throw pdfTooLarge()
  const text = file.toString('latin1')
  const tail = text.slice(-TAIL_BYTES)
  if (!/^%PDF-[12]\.\d/.test(text) || !/startxref\s+\d+\s+%%EOF[\s\0]*$/.test(tail)) throw notAPdf()
  if (LOCKED.test(text)) throw pdfLocked()
  if (NOT_PLAIN.test(text)) throw pdfNotPlain()
  try {
    await checkObjects(file, text)
  } catch (error) {
    if (error instanceof PdfUnreadable) throw notAPdf()
    throw error
  }
}

async function checkObjects(file: Buffer, text: string): Promise<void> {
  const { objects, places } = readPdfObjects(text)
  for (const { index } of text.matchAll(TELLING)) {
    if (!places.has(index)) throw new PdfUnreadable()
  }
  const all = [...objects]
  let left = MAX_UNFOLDED_BYTES
  for (const { facts, data } of listPacked(file, objects)) {
    const unpacked = facts.has('Filter') ? await unpack(data, left) : data
    left -= unpacked.length
    const packed = unpacked.toString('latin1')
    if (NOT_PLAIN.test(packed)) throw pdfNotPlain()
    const first = facts.get('First')
    const inside = readPackedObjects(packed, typeof first === 'number' ? first : 0)
    for (const object of inside) all.push(object)
  }
  if (actsByItself(all)) throw pdfNotPlain()
}

/** A name, any character of which may be spelled as `#` and two digits; longer names that begin with it count as well. */
function namePattern(names: readonly string[]): RegExp {
  const spelled = names.map((name) =>
    Array.from(name, (letter) => {
      const code = letter.charCodeAt(0).toString(16)
      return `(?:${letter}|#${code.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)})`
    }).join(''),
  )
  return new RegExp(`/(?:${spelled.join('|')})`)
}

/**
 * The packed objects of a file: no reader finds any without `First`, whatever the type says.
 * @throws PdfUnreadable where they are packed so that nobody can look into them cheaply
 */
function* listPacked(
  file: Buffer,
  objects: readonly PdfObject[],
): Generator<{ readonly facts: ReadonlyMap<string, PdfValue>; readonly data: Buffer }> {
  for (const { value: facts, stream } of objects) {
    if (stream === null || !(facts instanceof Map)) continue
    if (!facts.has('First') && !isName(facts.get('Type'), 'ObjStm')) continue
    const filter = facts.get('Filter')
    const [only, ...others] = Array.isArray(filter) ? filter : [filter]
    const isOrdinary = filter === undefined || (isName(only, 'FlateDecode') && others.length === 0)
    if (!isOrdinary || facts.has('DecodeParms') || facts.has('F')) throw new PdfUnreadable()
    yield { facts, data: file.subarray(stream.start, stream.end) }
  }
}

function isName(value: PdfValue | undefined, name: string): boolean {
  return typeof value === 'object' && value !== null && 'name' in value && value.name === name
}

/** @throws DomainError `upload_not_a_pdf` for what cannot be unpacked, or unfolds to more than `most` bytes */
async function unpack(packed: Buffer, most: number): Promise<Buffer> {
  try {
    return await unfold(packed, {
      maxOutputLength: Math.max(most, 1),
      finishFlush: constants.Z_SYNC_FLUSH,
    })
  } catch {
    throw notAPdf()
  }
}

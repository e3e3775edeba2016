import { promisify } from 'node:util'
import { constants, inflate } from 'node:zlib'
import { notAPdf, pdfLocked, pdfNotPlain, pdfTooLarge } from './media-errors'

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
const OBJECT_STREAM = namePattern(['ObjStm'], 'g')

const unfold = promisify(inflate)

/**
 * Whether a file is a PDF that only shows pages, as far as can be told without reading it as one: by how it begins and
 * ends, and by the names in it and in its packed objects. Pages are never drawn or unpacked here.
 * @throws DomainError `upload_pdf_too_large`, `upload_not_a_pdf`, `upload_pdf_locked`, `upload_pdf_not_plain`
 */
export async function checkPdf(file: Buffer): Promise<void> {
  if (file.length > MAX_PDF_BYTES) throw pdfTooLarge()
  const text = file.toString('latin1')
  const tail = text.slice(-TAIL_BYTES)
  if (!/^%PDF-[12]\.\d/.test(text) || !/startxref\s+\d+\s+%%EOF[\s\0]*$/.test(tail)) throw notAPdf()
  if (LOCKED.test(text)) throw pdfLocked()
  if (NOT_PLAIN.test(text)) throw pdfNotPlain()
  let left = MAX_UNFOLDED_BYTES
  for (const packed of listPacked(file, text)) {
    const objects = await unpack(packed, left)
    left -= objects.length
    if (NOT_PLAIN.test(objects.toString('latin1'))) throw pdfNotPlain()
  }
}

/** A name, any character of which may be spelled as `#` and two digits; longer names that begin with it count as well. */
function namePattern(names: readonly string[], flags = ''): RegExp {
  const spelled = names.map((name) =>
    Array.from(name, (letter) => {
      const code = letter.charCodeAt(0).toString(16)
      return `(?:${letter}|#${code.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)})`
    }).join(''),
  )
  return new RegExp(`/(?:${spelled.join('|')})`, flags)
}

/**
 * The packed objects of a file.
 * @throws DomainError `upload_not_a_pdf` where they are packed so that nobody can look into them cheaply
 */
function* listPacked(file: Buffer, text: string): Generator<Buffer> {
  for (const { index } of text.matchAll(OBJECT_STREAM)) {
    const head = text.indexOf('stream', index + '/ObjStm'.length)
    const end = text.indexOf('endstream', head)
    if (head === -1 || end === -1) throw notAPdf()
    const facts = text.slice(text.lastIndexOf('obj', index), head)
    if (!/\/Filter/.test(facts)) continue
    if (!/\/Filter\s*(?:\/FlateDecode|\[\s*\/FlateDecode\s*\])\s*(?:\/|>>)/.test(facts)) {
      throw notAPdf()
    }
    if (/\/DecodeParms/.test(facts)) throw notAPdf()
    const start = head + 'stream'.length
    yield file.subarray(text[start] === '\r' ? start + 2 : start + 1, end)
  }
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

/** A value of a PDF as far as it matters; of a string, a boolean or a null only that it is there. */
export type PdfValue =
  | { readonly name: string }
  | { readonly reference: number }
  | { readonly word: string }
  | readonly PdfValue[]
  | ReadonlyMap<string, PdfValue>
  | number
  | null

export interface PdfObject {
  /** Null for a trailer. */
  readonly number: number | null
  readonly value: PdfValue
  /** Where the data of a stream stands. */
  readonly stream: { readonly start: number; readonly end: number } | null
}

export interface PdfReading {
  readonly objects: readonly PdfObject[]
  /** Where names begin. */
  readonly places: ReadonlySet<number>
}

/** What is written in no way that every reader understands alike. */
export class PdfUnreadable extends Error {}

const MAX_DEPTH = 100
/*
 * Every repetition has an end: over megabytes of one sign an expression without one overflows its stack. What goes on behind
 * it is the next blank, comment or word.
 */
const BLANKS = /[\0\t\n\f\r ]{1,1000}/y
const COMMENT = /%[^\r\n]{0,1000}/y
const REST_OF_COMMENT = /[^\r\n]{1,1000}/y
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]{0,1000})/y
const HEX_STRING = /<[0-9A-Fa-f\0\t\n\f\r ]{0,100000}>/y
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]{1,1000}/y
const END_OF_STREAM = /[\r\n\t ]{0,4}endstream/y
/** What may stand between objects. */
const BETWEEN = new Set(['endobj', 'xref', 'startxref', 'n', 'f'])

/**
 * The objects of a file from its first byte to its last, wherever its cross-reference points (ISO 32000-1, 7.2 to 7.5).
 * @throws PdfUnreadable for anything that is none
 */
export function readPdfObjects(text: string): PdfReading {
  const reader = createReader(text)
  const objects: PdfObject[] = []
  let numbers: number[] = []
  for (let value = reader.read(); value !== undefined; value = reader.read()) {
    if (typeof value === 'number') {
      numbers = [...numbers.slice(-1), value]
      continue
    }
    const word = wordOf(value)
    if (word === 'obj' && numbers.length === 2) {
      objects.push(reader.readObject(numbers[0] ?? 0))
    } else if (word === 'trailer') {
      objects.push({ number: null, value: reader.read() ?? null, stream: null })
    } else if (word === undefined || !BETWEEN.has(word)) throw new PdfUnreadable()
    numbers = []
  }
  return { objects, places: reader.places }
}

/**
 * The objects in an unpacked object stream.
 * @param first where they begin, behind the table of their numbers
 * @throws PdfUnreadable
 */
export function readPackedObjects(text: string, first: number): PdfObject[] {
  const numbers = (text.slice(0, first).match(/\d{1,20}/g) ?? []).map(Number)
  const reader = createReader(text.slice(first))
  const objects: PdfObject[] = []
  for (let value = reader.read(); value !== undefined; value = reader.read()) {
    objects.push({ number: numbers[objects.length * 2] ?? null, value, stream: null })
  }
  return objects
}

const wordOf = (value: PdfValue): string | undefined =>
  typeof value === 'object' && value !== null && 'word' in value ? value.word : undefined

type Closing = ']' | '>>'

function createReader(text: string) {
  const places = new Set<number>()
  let at = 0

  function take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found ?? undefined
  }

  function skipBlanks(): void {
    while (take(BLANKS) || skipComment());
  }

  function skipComment(): boolean {
    if (!take(COMMENT)) return false
    while (take(REST_OF_COMMENT));
    return true
  }

  function takeSign(sign: string): boolean {
    if (!text.startsWith(sign, at)) return false
    at += sign.length
    return true
  }

  /** The next value; undefined at the end of the text. A reference inside a dictionary or an array is one value. */
  function read(depth = 0): PdfValue | undefined {
    skipBlanks()
    if (at >= text.length) return undefined
    if (depth > MAX_DEPTH) throw new PdfUnreadable()
    if (text[at] === '/') return readName()
    if (takeSign('<<')) return toDictionary(readList('>>', depth))
    if (takeSign('[')) return readList(']', depth)
    return readPlain()
  }

  function readPlain(): PdfValue {
    if (take(HEX_STRING)) return null
    if (takeSign('(')) return skipString()
    const word = take(WORD)?.[0]
    if (word === undefined) throw new PdfUnreadable()
    return /^[-+.0-9]+$/.test(word) ? Number(word) : { word }
  }

  function readName(): PdfValue {
    places.add(at)
    const written = take(NAME)?.[1] ?? ''
    // Longer than any reader takes.
    if (take(WORD)) throw new PdfUnreadable()
    const name = written.replace(/#([0-9A-Fa-f]{2})/g, (_sign, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    return { name }
  }

  function skipString(): null {
    for (let open = 1; open > 0; at += 1) {
      if (at >= text.length) throw new PdfUnreadable()
      if (text[at] === '\\') at += 1
      else if (text[at] === '(') open += 1
      else if (text[at] === ')') open -= 1
    }
    return null
  }

  function readList(closing: Closing, depth: number): PdfValue[] {
    const values: PdfValue[] = []
    for (;;) {
      skipBlanks()
      if (takeSign(closing)) return values
      const value = read(depth + 1)
      if (value === undefined) throw new PdfUnreadable()
      if (wordOf(value) !== 'R') values.push(value)
      else values.push({ reference: referenceOf(values.splice(-2)) })
    }
  }

  function readObject(number: number): PdfObject {
    const value = read() ?? null
    const from = at
    skipBlanks()
    if (!takeSign('stream')) {
      at = from
      return { number, value, stream: null }
    }
    if (!takeSign('\r\n') && !takeSign('\n')) throw new PdfUnreadable()
    const start = at
    const length = value instanceof Map ? value.get('Length') : undefined
    const end = typeof length === 'number' ? start + length : text.indexOf('endstream', start)
    at = end < start ? text.length : end
    if (!take(END_OF_STREAM)) throw new PdfUnreadable()
    return { number, value, stream: { start, end } }
  }

  return { places, read: () => read(), readObject }
}

function referenceOf(numbers: readonly PdfValue[]): number {
  const [number, generation] = numbers
  if (typeof number !== 'number' || typeof generation !== 'number') throw new PdfUnreadable()
  return number
}

/** Of a key that stands there twice readers take one or the other. */
function toDictionary(values: readonly PdfValue[]): ReadonlyMap<string, PdfValue> {
  const entries = new Map<string, PdfValue>()
  for (let place = 0; place < values.length; place += 2) {
    const key = values[place]
    const value = values[place + 1]
    if (typeof key !== 'object' || key === null || !('name' in key) || value === undefined) {
      throw new PdfUnreadable()
    }
    if (entries.has(key.name)) throw new PdfUnreadable()
    entries.set(key.name, value)
  }
  return entries
}

import { once } from 'node:events'
import { deflateSync } from 'node:zlib'
import PdfDocument from 'pdfkit'
import { buildPdf, packObjects } from '../../../test/build-pdf'
import { DomainError } from '../../lib/domain-error'
import { checkPdf } from './check-pdf'

const problemOf = (file: Buffer): Promise<string | undefined> =>
  checkPdf(file).then(
    () => undefined,
    (error) => {
      if (error instanceof DomainError) return error.code
      throw error
    },
  )

test('what programs write is taken', async () => {
  const document = new PdfDocument()
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  document.text('Water is cut off on Wednesday').addPage().text('2')
  document.end()
  await once(document, 'end')
  expect(await problemOf(Buffer.concat(chunks))).toBeUndefined()
  expect(await problemOf(buildPdf())).toBeUndefined()
  expect(await problemOf(buildPdf(packObjects('7 0 << /Type /Page /A /URI >>')))).toBeUndefined()
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['another file', Buffer.from('PK\u0003\u0004 a spreadsheet')],
  ['a page of a site', Buffer.from('<!doctype html><script>alert(1)</script>%PDF-1.7')],
  ['one that begins with something else', Buffer.concat([Buffer.from('<script>'), buildPdf()])],
  ['one that is cut off', buildPdf().subarray(0, -30)],
  ['one with something behind it', Buffer.concat([buildPdf(), Buffer.from('<script>')])],
  [
    'packed objects that are none',
    buildPdf('3 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\nxx\nendstream'),
  ],
  ['objects packed in an unusual way', buildPdf(packObjects('x', '/Filter /LZWDecode'))],
  ['objects packed twice', buildPdf(packObjects('x', '/Filter [/FlateDecode /FlateDecode]'))],
  [
    'objects packed with a predictor',
    buildPdf(packObjects('x', '/Filter /FlateDecode /DecodeParms << /Predictor 12 >>')),
  ],
  ['objects without an end', buildPdf('3 0 obj\n<< /Type /ObjStm >>\nstream\nxx')],
])('%s is no PDF we vouch for', async (_case, file) => {
  expect(await problemOf(file)).toBe('upload_not_a_pdf')
})

test.each([
  ['a script', '<< /S /JavaScript /JS (app.alert) >>'],
  ['a script spelled otherwise', '<< /S /J#61vaScr#69pt /JS (app.alert) >>'],
  ['a program to start', '<< /S /Launch /F (cmd.exe) >>'],
  ['another file in it', '<< /Type /Filespec /EF << /F 9 0 R >> >> << /Type /EmbeddedFile >>'],
  ['files in its catalogue', '<< /Names << /EmbeddedFiles 9 0 R >> >>'],
  ['a form that sends itself', '<< /S /SubmitForm >>'],
  ['a film', '<< /Subtype /RichMedia >>'],
])('%s is refused, in sight and packed', async (_case, objects) => {
  expect(await problemOf(buildPdf(objects))).toBe('upload_pdf_not_plain')
  expect(await problemOf(buildPdf(packObjects(objects)))).toBe('upload_pdf_not_plain')
})

/** An object stream with its facts spelled as they are given. */
const packedAs = (facts: string, objects: string) => {
  const data = deflateSync(Buffer.from(`7 0 ${objects}`, 'latin1')).toString('latin1')
  return `3 0 obj\n<< ${facts} /Length ${data.length} >>\nstream\n${data}\nendstream\nendobj\n`
}
const SCRIPT = '<< /S /JavaScript /JS (app.alert) >>'

test.each([
  ['a filter spelled otherwise', '/Type /ObjStm /N 1 /First 4 /F#69lter /FlateDecode'],
  [
    'the word stream before the filter',
    '/Type /ObjStm /N 1 /First 4 /X (stream) /Filter /FlateDecode',
  ],
  [
    'the end of an object before it',
    '/Type /ObjStm /N 1 /First 4 /X (endobj) /Filter /FlateDecode',
  ],
  ['another type', '/Type /XObject /N 1 /First 4 /Filter /FlateDecode'],
  ['no type', '/N 1 /F#69rst 4 /Filter [ /FlateDecode ]'],
])('a script packed with %s is found', async (_case, facts) => {
  expect(await problemOf(buildPdf(packedAs(facts, SCRIPT)))).toBe('upload_pdf_not_plain')
  expect(await problemOf(buildPdf(packedAs(facts, '<< /Type /Page >>')))).toBeUndefined()
})

test('a script is found in a stream whose length is said elsewhere', async () => {
  const packed = packedAs('/N 1 /First 4 /Filter /FlateDecode', SCRIPT)
  const elsewhere = packed.replace(/\/Length \d+/, '/Length 12 0 R')
  expect(await problemOf(buildPdf(elsewhere))).toBe('upload_pdf_not_plain')
})

test.each([
  ['in a string', (hidden: string) => `4 0 obj\n(${hidden.replace(/[()\\]/g, '\\$&')})\nendobj`],
  [
    'in the data of another stream',
    (hidden: string) =>
      `4 0 obj\n<< /Length ${hidden.length} >>\nstream\n${hidden}\nendstream\nendobj`,
  ],
  ['in a comment', (hidden: string) => `% ${hidden.replace(/[\r\n]/g, ' ')}\n`],
  ['behind a parenthesis that never closes', (hidden: string) => `(\n${hidden}`],
  ['behind words that are no object', (hidden: string) => `hello\n${hidden}`],
  ['of which the filter is said twice', (hidden: string) => hidden.replace('/N 1', '/Filter /X')],
])('an object stream %s is none we vouch for', async (_case, hide) => {
  const hidden = packedAs('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', SCRIPT)
  expect(await problemOf(buildPdf(hide(hidden)))).toBe('upload_not_a_pdf')
})

test.each([
  ['a page of the web', '<< /OpenAction << /S /URI /URI (https://example.org) >> >>'],
  ['another file', '<< /Open#41ction << /S /GoToR /F (a.pdf) >> >>'],
  ['what comes after a page', '<< /OpenAction << /S /GoTo /D (a) /Next << /S /URI >> >> >>'],
  ['something that is not there', '<< /OpenAction 99 0 R >>'],
  ['something in between', '<< /OpenAction [<< /X 1 >>] /Pages << /AA << /O 9 0 R >> >> >>'],
])('one that opens %s by itself is refused, in sight and packed', async (_case, catalogue) => {
  expect(await problemOf(buildPdf(`7 0 obj\n${catalogue}\nendobj`))).toBe('upload_pdf_not_plain')
  expect(await problemOf(buildPdf(packObjects(`7 0 ${catalogue}`)))).toBe('upload_pdf_not_plain')
})

test('one may open at a page of its own, and have links to press', async () => {
  const objects = [
    '7 0 obj\n<< /OpenAction [2 0 R /Fit] >>\nendobj',
    '8 0 obj\n<< /OpenAction << /S /GoTo /D [2 0 R /Fit] >> >>\nendobj',
    '9 0 obj\n<< /OpenAction 10 0 R /Length 10 >>\nendobj\n10 0 obj\n<< /S /GoTo /D (a\\)b) >>\nendobj',
    '11 0 obj\n<< /Annots [<< /A << /S /URI /URI (https://example.org) >> >>] /ID [<0aF3>] >>\nendobj',
  ]
  expect(await problemOf(buildPdf(objects.join('\n')))).toBeUndefined()
})

test('one with a password is refused', async () => {
  const tail = 'trailer\n<< /Root 1 0 R /Encrypt 5 0 R >>\nstartxref\n9\n%%EOF'
  expect(await problemOf(buildPdf('', tail))).toBe('upload_pdf_locked')
})

test('what unfolds without end is not unfolded to the end', async () => {
  const bomb = packObjects('0'.repeat(17 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(64 * 1024)
  expect(await problemOf(buildPdf(bomb))).toBe('upload_not_a_pdf')
  const part = packObjects('0'.repeat(6 * 1024 * 1024))
  expect(await problemOf(buildPdf(part))).toBeUndefined()
  expect(await problemOf(buildPdf(part.repeat(3)))).toBe('upload_not_a_pdf')
})

test.each([
  ['blanks', ' '],
  ['comments', '%'],
  ['letters of a name', '/a'],
  ['digits', '1'],
  ['signs of a string', '<0'],
  ['opened brackets', '('],
  ['opened lists', '['],
])('nine megabytes of %s are looked at to their end, or refused', async (_case, sign) => {
  const many = `${sign[0]}${(sign.at(-1) ?? '').repeat(9 * 1024 * 1024)}`
  const hidden = `${many}\n7 0 obj\n<< /OpenAction << /S /URI >> >>\nendobj`
  expect(await problemOf(buildPdf(hidden))).toMatch(/^upload_(not_a_pdf|pdf_not_plain)$/)
})

test('ten megabytes and no more', async () => {
  const filled = (bytes: number) => buildPdf(`%${'x'.repeat(bytes - buildPdf().length - 1)}`)
  expect(await problemOf(filled(10 * 1024 * 1024))).toBeUndefined()
  expect(await problemOf(filled(10 * 1024 * 1024 + 1))).toBe('upload_pdf_too_large')
})

test('thousands of names and packed objects are looked through in a moment', async () => {
  const many = '/ObjStm '.repeat(200_000)
  const start = performance.now()
  expect(await problemOf(buildPdf(many))).toBe('upload_not_a_pdf')
  await problemOf(buildPdf(packObjects('7 0 << >>').repeat(5_000)))
  await problemOf(buildPdf('/J#61'.repeat(1_000_000)))
  expect(performance.now() - start).toBeLessThan(10_000)
})

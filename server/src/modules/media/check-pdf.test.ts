import { once } from 'node:events'
import PdfDocument from 'pdfkit'
import { buildPdf, packObjects } from '../../../test/build-pdf'
import { checkPdf } from './check-pdf'

const problemOf = (file: Buffer): Promise<string | undefined> =>
  checkPdf(file).then(
    () => undefined,
    (error) => error.code,
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

import { packWorkbook, sheetOf } from '../../../../test/pack-workbook'
import { readWorkbook } from './read-workbook'
import { writeWorkbook } from './write-workbook'

const HEADINGS = ['楼栋', '房号', '业主'].map((heading) => ({ heading, width: 10 }))

test('what was written is read again, and what would be a formula is kept from it', async () => {
  const file = await writeWorkbook(HEADINGS, [
    ['3栋', '501', '陈慧'],
    ['3栋', '502', null],
  ])
  expect(await readWorkbook(file)).toMatchObject({
    kind: 'read',
    rowCount: 2,
    rows: [
      { rowNumber: 2, building: '3栋', room: '501', owners: [{ name: '陈慧', phone: null }] },
      { rowNumber: 3, building: '3栋', room: '502', owners: null },
    ],
  })
  for (const sign of ['=', '+', '-', '@']) {
    const written = await readWorkbook(await writeWorkbook(HEADINGS, [['3栋', '501', `${sign}1`]]))
    expect(written).toMatchObject({ rows: [{ owners: [{ name: `'${sign}1` }] }] })
  }
})

test('row numbers are those of the sheet, also behind gaps, and formulas and dates are noticed', async () => {
  const file = await packWorkbook({
    sheet: sheetOf(`
      <row r="1"><c r="A1" t="inlineStr"><is><t>楼栋</t></is></c><c r="C1" t="inlineStr"><is><r><t>房</t></r><r><t>号</t></r><rPh><t>ファン</t></rPh></is></c></row>
      <row r="4"><c r="A4" t="s"><v>0</v></c><c r="C4"><v>501</v></c></row>
      <row r="7"><c r="A7" t="str"><f>CONCAT("3","栋")</f><v>3栋</v></c><c r="C7" s="1"><v>45352</v></c></row>`),
    strings: ['3栋'],
  })
  expect(await readWorkbook(file)).toMatchObject({
    rowCount: 2,
    faults: [
      { rowNumber: 7, column: 'building', fault: 'formula' },
      { rowNumber: 7, column: 'room', fault: 'looks_like_date' },
    ],
  })
})

test.each([
  ['a picture', Buffer.from('\u0089PNG\r\n')],
  ['nothing', Buffer.alloc(0)],
  ['an archive cut short', Buffer.from('PK\u0003\u0004 and then nothing')],
])('%s is no workbook', async (_what, file) => {
  expect(await readWorkbook(file)).toEqual({ kind: 'refused', problem: 'not_a_workbook' })
})

test('an archive of something else, and broken or nested XML, is no workbook', async () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
  for (const sheet of ['<worksheet><sheetData>', 'not XML', laughs]) {
    const file = await packWorkbook({ sheet })
    expect(await readWorkbook(file)).toEqual({ kind: 'refused', problem: 'not_a_workbook' })
  }
})

const MB = 1024 * 1024

test('a bomb is refused while it unpacks, whatever size it claims', async () => {
  const bomb = sheetOf(`<row>${' '.repeat(MB / 2)}</row>`.repeat(2 * 210))
  const file = await packWorkbook({ sheet: bomb })
  expect(file.length).toBeLessThan(MB)
  expect(await readWorkbook(file)).toEqual({ kind: 'refused', problem: 'too_large' })
  const liar = await packWorkbook({ sheet: bomb, claimedSize: 1_000 })
  expect(await readWorkbook(liar)).toMatchObject({ kind: 'refused' })
}, 120_000)

test.each([
  ['text', ' '.repeat(190 * MB)],
  ['a comment', `<!--${'a'.repeat(190 * MB)}-->`],
  ['an attribute', `<row r="${'a'.repeat(190 * MB)}"></row>`],
])(
  '%s without end is refused before it fills the memory',
  async (_what, content) => {
    const file = await packWorkbook({ sheet: sheetOf(content) })
    const before = process.memoryUsage().rss
    expect(await readWorkbook(file)).toEqual({ kind: 'refused', problem: 'too_large' })
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB)
  },
  120_000,
)

test.each([
  ['a cell far to the right', '<row r="2"><c r="XFD2"><v>1</v></c></row>', 'too_large'],
  ['a cell far below', '<row r="1048576"><c r="A1048576"><v>1</v></c></row>', 'too_many_rows'],
])('%s is refused', async (_what, row, problem) => {
  const file = await packWorkbook({ sheet: sheetOf(row) })
  expect(await readWorkbook(file)).toEqual({ kind: 'refused', problem })
})

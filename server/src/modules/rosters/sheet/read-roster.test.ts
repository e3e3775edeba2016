import type { SheetLine } from './read-cells'
import { readRoster } from './read-roster'
import type { CellValue, SheetReading } from './sheet-types'

const HEADINGS = [
  '楼栋',
  '单元',
  '房号',
  '建筑面积（㎡）',
  '业主',
  '业主电话',
  '联系人',
  '联系电话',
]
const DOOR = ['3栋', '2单元', '501', '86.4']

function read(...rows: (readonly CellValue[])[]): SheetReading {
  return readRoster(rows.map((cells, index): SheetLine => ({ rowNumber: index + 1, cells })))
}

function rowsOf(reading: SheetReading) {
  if (reading.kind !== 'read') throw new Error(reading.problem)
  expect(reading.faults).toEqual([])
  return reading.rows
}

function faultsOf(reading: SheetReading) {
  if (reading.kind !== 'read') throw new Error(reading.problem)
  return reading.faults.map(({ rowNumber, column, fault, otherRow }) => [
    ...[rowNumber, column, fault],
    ...(otherRow === null ? [] : [otherRow]),
  ])
}

test('columns are known by their headings in any order, below remarks, and others are passed over', () => {
  const reading = read(
    ['请勿改动表头'],
    ['备注', ' 室号 ', '楼号', '面积(平方米)', '所属网格', '空置', '开发商持有', '手机'],
    ['旧表第 7 页', 501, 3, 86.4, '一网格', '是', '否', ''],
  )
  expect(rowsOf(reading)).toEqual([
    {
      rowNumber: 3,
      grid: '一网格',
      building: '3栋',
      room: '501',
      areaHundredths: 8640,
      isDeveloperHeld: false,
      isEmpty: true,
      owners: null,
      contact: null,
    },
  ])
})

test('a door reads the same however it is spread over columns, wide or narrow', () => {
  const doors = [
    ['3栋', '2单元', '501'],
    ['３', '２', '５０１'],
    [3, 2, 501],
    [' 3栋 ', '', '2单元501'],
    ['3栋', '2单元', '2单元501'],
  ]
  for (const door of doors) {
    const [row] = rowsOf(read(HEADINGS, [...door, '86.40']))
    expect([row?.building, row?.room]).toEqual(['3栋', '2单元501'])
  }
})

test.each<[CellValue, number]>([
  ['86.4', 8640],
  ['86.40㎡', 8640],
  ['86.40 平方米', 8640],
  [86.4, 8640],
  [89.650000000000006, 8965],
  [0.07, 7],
  [99999.99, 9_999_999],
  ['120', 12_000],
])('an area of %p is exactly %i hundredths', (cell, hundredths) => {
  const [row] = rowsOf(read(HEADINGS, [...DOOR.slice(0, 3), cell]))
  expect(row?.areaHundredths).toBe(hundredths)
})

test.each<[CellValue, string]>([
  ['八十六', 'bad_area'],
  [0, 'bad_area'],
  [-86.4, 'bad_area'],
  [100_000, 'bad_area'],
  ['86.405', 'area_too_fine'],
  [86.405, 'area_too_fine'],
  [{ isFormula: true }, 'formula'],
  [{ isDate: true }, 'looks_like_date'],
])('an area of %p is refused as %s', (cell, fault) => {
  expect(faultsOf(read(HEADINGS, [...DOOR.slice(0, 3), cell]))).toEqual([[2, 'area', fault]])
})

test('doors in wide signs that would become formulas are refused, a wide plus before a phone is not', () => {
  expect(faultsOf(read(HEADINGS, ['＝HYPERLINK("x")', '', '＠101', '86.4']))).toEqual([
    [2, 'building', 'formula'],
    [2, 'room', 'formula'],
  ])
  const [row] = rowsOf(read(HEADINGS, [...DOOR, '陈慧', '＋8610907390001']))
  expect(row?.owners).toEqual([{ name: '陈慧', phone: '10907390001' }])
})

test('people stand in one cell and their phones, in the same order, in another', () => {
  const [row] = rowsOf(
    read(HEADINGS, [
      ...DOOR,
      '陈慧、陈明',
      '109 0739 0001；+86 10907390002',
      '陈慧',
      '0739-5360000',
    ]),
  )
  // Two numbers cannot begin with a plus in one cell only.
  expect(row?.owners).toEqual([
    { name: '陈慧', phone: '10907390001' },
    { name: '陈明', phone: '10907390002' },
  ])
  expect(row?.contact).toEqual({ name: '陈慧', phone: '07395360000' })
})

test('what the export masked changes nothing when it is imported again', () => {
  const [row] = rowsOf(read(HEADINGS, [...DOOR, '陈*', '109****0001', '陈*', '109****0001']))
  expect(row).toMatchObject({ owners: null, contact: null })
})

test.each<[string, readonly CellValue[], unknown[]]>([
  ['a name that is a formula', ['=HYPERLINK("x","陈慧")'], ['owners', 'formula']],
  ['a name behind blanks that is a formula', ['  @SUM(1)'], ['owners', 'formula']],
  ['a name in wide signs that is a formula', ['＝1+2'], ['owners', 'formula']],
  ['a name in small signs behind blanks', ['\u3000﹦1+2'], ['owners', 'formula']],
  ['a second name that is a formula', ['陈慧、＝1+2'], ['owners', 'formula']],
  ['a name that the sheet works out', [{ isFormula: true }], ['owners', 'formula']],
  ['a name with an override of direction', ['陈\u202e慧'], ['owners', 'unreadable']],
  ['a phone without a name', ['', '10907390001'], ['owners', 'name_needed']],
  [
    'more phones than names',
    ['陈慧', '10907390001、10907390002'],
    ['ownerPhones', 'phones_do_not_match'],
  ],
  ['a phone that is none', ['陈慧', '1234'], ['ownerPhones', 'bad_phone']],
  ['two contacts', ['', '', '陈慧、陈明'], ['contact', 'too_many_people']],
  ['a name of forty characters', ['陈'.repeat(40)], ['owners', 'too_long']],
])('%s is refused', (_case, people, [column, fault]) => {
  expect(faultsOf(read(HEADINGS, [...DOOR, ...people]))).toEqual([[2, column, fault]])
})

test('a row without its door is told so, and a room that became a date too', () => {
  const reading = read(HEADINGS, ['', '2单元', '501'], ['3栋', '', { isDate: true }], ['3栋'])
  expect(faultsOf(reading)).toEqual([
    [2, 'building', 'required'],
    [3, 'room', 'looks_like_date'],
    [4, 'room', 'required'],
  ])
})

test('a phone under two names in two households is refused, of one owner with two flats it is not', () => {
  const flat = (room: string, name: string) => ['3栋', '2单元', room, '86.4', name, '10907390001']
  expect(rowsOf(read(HEADINGS, flat('501', '陈慧'), flat('502', '陈慧')))).toHaveLength(2)
  expect(rowsOf(read(HEADINGS, [...flat('501', '陈慧'), '陈明', '10907390001']))).toHaveLength(1)
  expect(faultsOf(read(HEADINGS, flat('501', '陈慧'), flat('502', '唐小燕')))).toEqual([
    [3, 'ownerPhones', 'phone_of_another', 2],
  ])
})

test('a sheet without the needed headings, or with one twice, is told which', () => {
  expect(faultsOf(read(['姓名', '电话'], ['陈慧', '10907390001']))).toEqual([
    [1, 'building', 'column_missing'],
    [1, 'room', 'column_missing'],
  ])
  expect(faultsOf(read(['楼栋', '房号', '室号'], ['3栋', '501', '501']))).toEqual([
    [1, 'room', 'column_twice'],
  ])
})

test('a sheet with headings alone has nothing to import', () => {
  expect(read(HEADINGS)).toEqual({ kind: 'refused', problem: 'no_rows' })
})

import { asPhone, isAtWork, shareDone } from './roster'

test.each([
  ['10907390001', '10907390001'],
  ['109 0739 0001', '10907390001'],
  ['0739-5360000', '07395360000'],
  ['3-2-501', undefined],
  ['3栋501', undefined],
  ['501', undefined],
  ['', undefined],
])('%p is looked for as the phone %p', (search, phone) => {
  expect(asPhone(search)).toBe(phone)
})

test('how much is done is told only while rows are being read', () => {
  const at = (status: 'reading' | 'checking', rowCount: number, rowsDone: number) =>
    shareDone({ status, rowCount, rowsDone } as never)
  expect(at('reading', 0, 0)).toBeUndefined()
  expect(at('reading', 2000, 500)).toBe(0.25)
  expect(at('checking', 2000, 2000)).toBeUndefined()
})

test.each(['reading', 'checking', 'applying'] as const)('%s is at work', (status) => {
  expect(isAtWork({ status })).toBe(true)
  expect(isAtWork({ status: 'ready' })).toBe(false)
})

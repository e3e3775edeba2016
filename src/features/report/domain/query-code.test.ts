import { checkClaim, groupCode, readClaim } from './query-code'

test('a code stands in groups of four', () => {
  expect(groupCode('ABCD2345')).toBe('ABCD 2345')
})

test.each([
  ['as printed', '261125-57', 'ABCD2345'],
  ['small letters in groups', ' 261125-57 ', 'abcd 2345'],
  ['a long dash', '261125—57', 'ABCD-2345'],
  ['a Chinese keyboard', '２６１１２５－５７', 'ａｂｃｄ２３４５'],
])('%s is read as the same claim', (_way, number, code) => {
  const claim = readClaim({ number, code })
  expect(claim).toEqual({ number: '261125-57', code: 'ABCD2345' })
  expect(checkClaim(claim)).toEqual({})
})

test.each([
  ['a number without its day', { number: '57', code: 'ABCD2345' }, { number: true }],
  ['half a code', { number: '261125-57', code: 'ABCD' }, { code: true }],
  ['nothing', { number: '', code: '' }, { number: true, code: true }],
])('%s is told before it is sent', (_case, claim, faults) => {
  expect(checkClaim(claim)).toEqual(faults)
})

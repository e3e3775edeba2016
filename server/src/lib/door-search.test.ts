import { toDoorPattern } from './door-search'

const ROLL = ['3栋 1单元501', '3栋 2单元501', '3栋 2单元502', '13栋 2单元501', '3栋 5单元101等2套']

function found(search: string): string[] {
  const pattern = toDoorPattern(search)
  return pattern === undefined ? [] : ROLL.filter((label) => new RegExp(pattern).test(label))
}

test.each([
  ['3栋501', ['3栋 1单元501', '3栋 2单元501']],
  ['3-2-501', ['3栋 2单元501']],
  ['３ 栋 ２ 单元 502', ['3栋 2单元502']],
  ['3栋2单元50', ['3栋 2单元501', '3栋 2单元502']],
  ['13', ['13栋 2单元501']],
  ['等2套', ['3栋 5单元101等2套']],
  ['9栋', []],
])('%s finds its doors, whatever stands between the numbers', (search, labels) => {
  expect(found(search)).toEqual(labels)
})

test.each(['', '  ', '-.*()[]\\'])('%j looks for nothing', (search) => {
  expect(toDoorPattern(search)).toBeUndefined()
})

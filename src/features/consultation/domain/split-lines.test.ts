import { splitLines } from './split-lines'

test('lines keep their order, and two that read the same stay two', () => {
  expect(splitLines('一\r\n\r\n  二 \n一')).toEqual([
    { key: '0', line: '一' },
    { key: '1', line: '二' },
    { key: '2', line: '一' },
  ])
})

test('a text of white space has no lines', () => {
  expect(splitLines(' \n \n')).toEqual([])
})

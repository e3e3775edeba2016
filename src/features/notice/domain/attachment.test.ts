import { MAX_ATTACHMENTS, measure, restoreFiles } from './attachment'

test.each([
  [1, 'kilobytes', 1],
  [1536, 'kilobytes', 2],
  [1024 * 1024 - 1, 'kilobytes', 1024],
  [1024 * 1024, 'megabytes', 1],
  [10 * 1024 * 1024, 'megabytes', 10],
  [1_600_000, 'megabytes', 1.5],
] as const)('%d bytes', (byteSize, unit, count) => {
  expect(measure(byteSize)).toEqual({ unit, count })
})

test('files of a draft come back, and nothing else', () => {
  const file = { uploadId: 'a', kind: 'pdf', name: '表.pdf', byteSize: 9 }
  expect(restoreFiles([file, null, 'x', { ...file, kind: 'film' }, { ...file, name: 3 }])).toEqual([
    file,
  ])
  expect(restoreFiles(undefined)).toEqual([])
  expect(restoreFiles(Array.from({ length: 9 }, () => file))).toHaveLength(MAX_ATTACHMENTS)
})

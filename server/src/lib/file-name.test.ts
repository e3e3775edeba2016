import fc from 'fast-check'
import { cleanFileName } from './file-name'

const clean = (name: string) => cleanFileName(name, 'pdf', '附件')

test.each([
  ['an ordinary one', '停水通知.pdf', '停水通知.pdf'],
  ['an ending in capitals', '停水通知.PDF', '停水通知.pdf'],
  ['another ending', '停水通知.exe', '停水通知.exe.pdf'],
  ['a path', '../../etc/passwd', 'passwd.pdf'],
  ['a path of another system', 'C:\\Users\\王\\表.pdf', '表.pdf'],
  ['an override of direction', '表\u202efdp.exe', '表fdp.exe.pdf'],
  ['control characters', '表\r\nSet-Cookie: a\u0000.pdf', '表Set-Cookie a.pdf'],
  ['nothing that is seen', '\u200b\u2066 ..', '附件.pdf'],
  ['quotes', '"表".pdf', '表.pdf'],
  ['dots in front', '..表.pdf', '表.pdf'],
])('%s', (_case, name, expected) => {
  expect(clean(name)).toBe(expected)
})

test('a long name is cut between characters', () => {
  expect(clean(`${'𠮷'.repeat(80)}.pdf`)).toBe(`${'𠮷'.repeat(60)}.pdf`)
})

test('whatever it is called, it is one readable line without a path, and stays so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (name) => {
      const found = clean(name)
      expect(found).toMatch(/^[^/\\<>:"|?*\p{C}\p{Zl}\p{Zp}]+\.pdf$/u)
      expect(clean(found)).toBe(found)
    }),
  )
})

import fs from 'node:fs'
import path from 'node:path'
import { fillTemplate, parseTemplates, TEMPLATES } from './message-templates'

const values = {
  about: '三栋和四栋之间的路灯和小花园的凉亭都坏了',
  state: '不予受理了',
  text: '请您看看是不是真的解决了。',
  time: '2026年11月27日 18:00',
}

test('each field takes what the settings say, cut to what WeChat takes', () => {
  const fields = { thing1: 'about', phrase2: 'state', thing3: 'text', time4: 'time' } as const
  expect(fillTemplate({ id: 't', isLongTerm: false, fields }, values)).toEqual({
    thing1: '三栋和四栋之间的路灯和小花园的凉亭都坏了',
    phrase2: '不予受理了',
    thing3: '请您看看是不是真的解决了。',
    time4: '2026年11月27日 18:00',
  })
})

test('what is too long ends in one sign, and no character is cut in two', () => {
  const about = '𠮷'.repeat(21)
  const filled = fillTemplate(
    { id: 't', isLongTerm: false, fields: { thing1: 'about' } },
    { ...values, about },
  )
  expect(Array.from(filled.thing1 ?? '')).toEqual([...Array(19).fill('𠮷'), '…'])
})

test('what the manual gives for each template is taken as it stands', () => {
  const manual = fs.readFileSync(path.resolve(__dirname, '../../../../docs/wechat.md'), 'utf8')
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(manual) ?? []
  expect(Object.keys(parseTemplates(example))).toEqual([...TEMPLATES])
})

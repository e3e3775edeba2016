import { type AssistDraft, checkAssist, isAssisted, toAssistedReport } from './assist-draft'
import type { NewReport } from './report'

const NOW = Date.parse('2026-11-25T10:00:00+08:00')
const SPEECH = '我替您报的是：门口的灯坏了'

const draft: AssistDraft = {
  channel: 'phone',
  name: '戴淑贞',
  phone: '130 5555-0142',
  signedOn: '2026-11-25',
  readBack: { speech: SPEECH, at: NOW },
}

const report: NewReport = {
  categoryCode: 'street_light',
  body: '门口的灯坏了',
  address: '12 栋',
  gridCode: '430503001001003',
  isPublic: true,
  isAnonymous: false,
  uploadIds: [],
}

test('what a person agreed to by phone is sent as spoken, now, with digits alone', () => {
  expect(checkAssist(draft, SPEECH, NOW)).toEqual({})
  expect(toAssistedReport(draft, report)).toMatchObject({
    channel: 'phone',
    person: {
      name: '戴淑贞',
      phone: '13055550142',
      consent: { givenAs: 'spoken', givenAt: '2026-11-25T02:00:00.000Z', isReadBack: true },
    },
  })
})

test.each([
  ['2026-11-20', '2026-11-20T04:00:00.000Z'],
  ['2026年11月25日', '2026-11-25T02:00:00.000Z'],
])('a signature of %s is sent with its day, never after now', (signedOn, givenAt) => {
  const paper = { ...draft, channel: 'paper', signedOn } as const
  expect(checkAssist(paper, SPEECH, NOW)).toEqual({})
  const { person } = toAssistedReport(paper, report)
  expect(person?.consent).toEqual({ givenAs: 'signed', givenAt, isReadBack: true })
})

test.each([
  ['nobody’s name', { name: ' ' }, 'name'],
  ['a phone with letters', { phone: '13055abc' }, 'phone'],
  ['a phone that is too short', { phone: '110' }, 'phone'],
  ['words changed after they were read', { readBack: { speech: '别的话', at: NOW } }, 'readBack'],
  ['nothing read yet', { readBack: undefined }, 'readBack'],
  ['a signature from tomorrow', { channel: 'paper', signedOn: '2026-11-26' }, 'signedOn'],
  ['a signature of long ago', { channel: 'paper', signedOn: '2026-10-01' }, 'signedOn'],
  ['no day', { channel: 'paper', signedOn: '上周' }, 'signedOn'],
] as const)('%s must be mended first', (_case, change, fault) => {
  expect(checkAssist({ ...draft, ...change }, SPEECH, NOW)).toEqual({ [fault]: true })
})

test('no phone is no fault and sends none', () => {
  expect(checkAssist({ ...draft, phone: '' }, SPEECH, NOW)).toEqual({})
  expect(toAssistedReport({ ...draft, phone: '' }, report).person).not.toHaveProperty('phone')
})

test('a patrol’s and a resident’s own report are filed for nobody', () => {
  expect(['phone', 'visit', 'paper'].every((channel) => isAssisted(channel as 'phone'))).toBe(true)
  expect(isAssisted('patrol')).toBe(false)
  expect(isAssisted('mini_program')).toBe(false)
})

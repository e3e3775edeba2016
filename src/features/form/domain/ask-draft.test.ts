import { checkAsk, emptyAsk } from './ask-draft'

const DRAFT = {
  ...emptyAsk('2026-11', '2026-12-02'),
  name: ' 电梯情况表 ',
  known: ['households' as const],
  asked: [
    { key: 1, kind: 'asked' as const, question: ' 有几部电梯 ', answer: 'number' as const },
    { key: 2, kind: 'asked' as const, question: '', answer: 'text' as const },
  ],
}

test('what is known stands first, and a question that was left empty is none', () => {
  expect(checkAsk(DRAFT)).toEqual({
    kind: 'ready',
    form: {
      name: '电梯情况表',
      month: '2026-11',
      dueOn: '2026-12-02',
      fields: [
        { kind: 'known', code: 'households' },
        { kind: 'asked', question: '有几部电梯', answer: 'number' },
      ],
    },
  })
})

test.each([
  [{ name: ' ' }, { name: 'required' }],
  [{ name: '表' }, { name: 'too_short' }],
  [{ month: '2026-13' }, { month: 'not_a_month' }],
  [{ dueOn: '12 月 2 日' }, { dueOn: 'not_a_day' }],
  [{ known: [], asked: [] }, { fields: 'required' }],
  [{ asked: [DRAFT.asked[0], DRAFT.asked[0]] }, { fields: 'twice' }],
])('%p is a fault', (over, faults) => {
  expect(checkAsk({ ...DRAFT, ...over } as never)).toEqual({ kind: 'faulty', faults })
})

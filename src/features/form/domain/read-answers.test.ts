import { readAnswers } from './read-answers'

const asked = (answer: 'number' | 'text', value: string | number | null = null) => ({
  field: { kind: 'asked' as const, question: '问', answer },
  value,
  isRemembered: value !== null,
})
const known = {
  field: { kind: 'known' as const, code: 'visits' as const },
  value: 3,
  isRemembered: false,
}

test('figures and words are read in the order of the questions; what stood there holds until it is changed', () => {
  const cells = [asked('number', 4), known, asked('text'), asked('number')]
  expect(readAnswers(cells, { 2: ' 没有 ', 3: '3.25' })).toEqual({
    kind: 'ready',
    answers: [4, '没有', 3.25],
  })
})

test.each([
  [{ 0: '' }, { 0: 'required' }],
  [{ 0: '三' }, { 0: 'not_a_number' }],
  [{ 0: '-1' }, { 0: 'not_a_number' }],
  [{ 0: '1.234' }, { 0: 'not_a_number' }],
])('%p', (written, faults) => {
  expect(readAnswers([asked('number', 4), known], written as never)).toEqual({
    kind: 'faulty',
    faults,
  })
})

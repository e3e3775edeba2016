import {
  answerFaults,
  burdenOf,
  fillIn,
  formFaults,
  questionKey,
  spreadAnswers,
} from './forms-rules'
import type { AskedField, FormField, NewForm } from './forms-types'

const NOW = new Date('2026-11-25T02:00:00Z')
const asked = (question: string, answer: AskedField['answer'] = 'number'): AskedField => ({
  kind: 'asked',
  question,
  answer,
})
const known = (code: Extract<FormField, { kind: 'known' }>['code']): FormField => ({
  kind: 'known',
  code,
})
const form = (over: Partial<NewForm>): NewForm => ({
  communityCode: '430503990001',
  name: '月报',
  month: '2026-11',
  dueOn: '2026-11-25',
  fields: [known('households'), asked('有几部电梯')],
  ...over,
})

test('a form asks each thing once, little, and by a day to come', () => {
  expect(formFaults(form({}), NOW)).toEqual({})
  expect(formFaults(form({ dueOn: '2026-11-24' }), NOW)).toEqual({ dueOn: 'too_soon' })
  expect(formFaults(form({ dueOn: '2027-02-23' }), NOW)).toEqual({})
  expect(formFaults(form({ dueOn: '2027-02-24' }), NOW)).toEqual({ dueOn: 'too_far' })
  const twice = [asked('有几部电梯？'), asked(' 有几部电梯 ')]
  expect(formFaults(form({ fields: twice }), NOW)).toEqual({ fields: 'twice' })
  const many = Array.from({ length: 10 }, (_, place) => asked(`第 ${place} 问`))
  expect(formFaults(form({ fields: many }), NOW)).toEqual({})
  expect(formFaults(form({ fields: [...many, asked('再问')] }), NOW)).toEqual({
    fields: 'too_many_questions',
  })
})

test('neither a name nor a question asks for what is personal or measures people', () => {
  expect(formFaults(form({ name: '联系 13812345678' }), NOW)).toEqual({ name: 'personal_data' })
  expect(formFaults(form({ name: '网格员排名表' }), NOW)).toEqual({ name: 'measures_people' })
  const fields = [
    known('households'),
    asked('张三今天打卡几次在线时长多少'),
    asked('有几部电梯'),
    asked('谁没有 签 到'),
    asked('打 13812345678 问'),
  ]
  expect(formFaults(form({ fields }), NOW)).toEqual({
    'fields.1': 'measures_people',
    'fields.3': 'measures_people',
    'fields.4': 'personal_data',
  })
})

test('what nobody has to write is counted apart from what is asked', () => {
  expect(burdenOf([known('households'), known('visits'), asked('电梯')])).toEqual({
    asked: 1,
    filled: 2,
  })
  expect(questionKey('有几部电梯？')).toBe(questionKey('有几部 电梯'))
})

test.each([
  [[3, '没有'], {}],
  [[3.25, '没有'], {}],
  [[3.255, '没有'], { 'answers.0': 'not_a_number' }],
  [[-1, '没有'], { 'answers.0': 'not_a_number' }],
  [['3', '没有'], { 'answers.0': 'not_a_number' }],
  [[3, 4], { 'answers.1': 'not_words' }],
  [[3, '找张三 13812345678'], { 'answers.1': 'personal_data' }],
  [['', ''], { 'answers.0': 'required', 'answers.1': 'required' }],
  [[3, '🛗'.repeat(100)], {}],
  [[3, '🛗'.repeat(101)], { 'answers.1': 'too_many_letters' }],
  [[3], { answers: 'count' }],
])('answers %p', (answers, faults) => {
  expect(answerFaults([asked('电梯'), asked('说明', 'text')], answers)).toEqual(faults)
})

test('figures and answers stand in the order of the fields', () => {
  const fields = [asked('电梯'), known('visits'), asked('说明', 'text')]
  expect(spreadAnswers(fields, [2, '好'])).toEqual([2, null, '好'])
  expect(fillIn(fields, () => 7, spreadAnswers(fields, [2, '好']))).toEqual([2, 7, '好'])
  expect(fillIn(fields, () => 7, [])).toEqual([null, 7, null])
  // As it was stored when figures were sent too.
  expect(fillIn(fields, () => 7, [2, 5, '好'])).toEqual([2, 7, '好'])
})

import { faultyFields, fieldId, fieldOf } from './faulty-fields'

test('faulty fields come in the order of the form, each once', () => {
  const faults = {
    closesAt: 'required',
    'questions.10.text': 'too_short',
    'questions.2.max': 'above_options',
    'questions.2.min': 'above_max',
    'questions.2.options.1.label': 'too_long',
    title: 'too_short',
    body: undefined,
  }
  expect(faultyFields(faults)).toEqual([
    'title',
    'questions.2.options',
    'questions.2.bounds',
    'questions.10.text',
    'closesAt',
  ])
})

test('what the form has no field for leads nowhere', () => {
  expect(faultyFields({ topicId: 'unknown' })).toEqual([])
})

test('a fault in all questions together stands at their heading', () => {
  expect(fieldId(fieldOf('questions'))).toBe('form-questions')
  expect(fieldId(fieldOf('questions.0.options.1.label'))).toBe('form-questions-0-options')
})

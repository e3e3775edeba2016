import { readMainlandPhone } from './mainland-phone'

test.each([
  '13800138000',
  ' 138 0013 8000 ',
  '138-0013-8000',
  '+86 13800138000',
  '008613800138000',
  '8613800138000',
  '１３８００１３８０００',
])('%s is a mobile number', (written) => {
  expect(readMainlandPhone(written)).toBe('13800138000')
})

test.each([
  '',
  '1380013800',
  '138001380000',
  '12800138000',
  '+4915112345678',
  '07390001100',
  'abc',
])('%s is none', (written) => {
  expect(readMainlandPhone(written)).toBeUndefined()
})

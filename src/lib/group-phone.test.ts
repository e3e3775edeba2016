import { groupPhone } from './group-phone'

test.each([
  ['13900000017', '139 0000 0017'],
  ['139 0000 0017', '139 0000 0017'],
  ['+86 13900000017', '+86 13900000017'],
])('%s is shown as %s', (phone, shown) => {
  expect(groupPhone(phone)).toBe(shown)
})

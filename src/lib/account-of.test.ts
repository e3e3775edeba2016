import { tokenOf } from '../../test/fakes/people'
import { accountOf } from './account-of'

test('a token says whose session it is', () => {
  expect(accountOf(tokenOf('4711'))).toBe('4711')
})

test.each([undefined, '', 't', 'a.b.c', 'a.e30.c', 'a.bnVsbA.c'])('%s says nothing', (token) => {
  expect(accountOf(token)).toBeUndefined()
})

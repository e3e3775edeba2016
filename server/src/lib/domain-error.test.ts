import { DomainError, forbidden, notFound } from './domain-error'

test('a missing and a hidden thing get the same answer', () => {
  expect(notFound('report')).toMatchObject({ kind: 'not_found', code: 'not_found' })
})

test('a refusal does not explain the rule behind it', () => {
  expect(forbidden()).toBeInstanceOf(DomainError)
  expect(forbidden().message).toBe('You may not do this')
})

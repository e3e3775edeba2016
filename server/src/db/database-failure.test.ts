import { isDatabaseAway, isPassingFailure } from './database-failure'

const withCode = (code: string) => Object.assign(new Error('x'), { code })

test.each([
  withCode('ECONNREFUSED'),
  withCode('57P03'),
  withCode('08006'),
  new Error('Connection terminated unexpectedly'),
  new Error('Connection terminated due to connection timeout'),
  new Error('timeout expired'),
  new Error('timeout exceeded when trying to connect'),
  new Error('Client has encountered a connection error and is not queryable'),
])('%s: the database is away, which passes', (error) => {
  expect([isDatabaseAway(error), isPassingFailure(error)]).toEqual([true, true])
})

test.each(['55P03', '57014', '40P01', '40001'])('%s passes, though the server answers', (code) => {
  expect([isDatabaseAway(withCode(code)), isPassingFailure(withCode(code))]).toEqual([false, true])
})

test.each([withCode('23505'), withCode('42P01'), new Error('a bug'), undefined, 'ECONNREFUSED'])(
  '%s does not pass',
  (error) => {
    expect(isPassingFailure(error)).toBe(false)
  },
)

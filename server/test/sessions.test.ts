import { createSigner } from 'fast-jwt'
import { createClient, startTestApp, type TestApp } from './test-app'
import { TEST_SECRET } from './test-data-key'

let service: TestApp

beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

async function person(): Promise<{ key: string; displayName: string }> {
  const visitor = await service.as()
  return (await visitor.get('/api/v1/demo/people')).json().items[0]
}

test('a demo person signs in and learns who they are', async () => {
  const { key, displayName } = await person()
  const me = await (await service.as(key)).get('/api/v1/me')
  expect(me.statusCode).toBe(200)
  expect(me.json()).toMatchObject({ displayName, isDemo: true })
})

test('an unknown demo person cannot sign in', async () => {
  const visitor = await service.as()
  const response = await visitor.post('/api/v1/demo/sessions', { key: 'nobody' })
  expect(response.statusCode).toBe(404)
  expect(response.headers['content-type']).toContain('application/problem+json')
  expect(response.json()).toMatchObject({ status: 404, code: 'not_found' })
})

test('a visitor is asked to sign in', async () => {
  const response = await (await service.as()).get('/api/v1/me')
  expect(response.statusCode).toBe(401)
  expect(response.json()).toMatchObject({ code: 'signed_out', requestId: expect.any(String) })
})

test('a session ends after two hours', async () => {
  const { key } = await person()
  const client = await service.as(key)
  service.clock.advanceHours(2.01)
  expect((await client.get('/api/v1/me')).statusCode).toBe(401)
  service.clock.advanceHours(-2.01)
  expect((await client.get('/api/v1/me')).statusCode).toBe(200)
})

test.each([
  ['not a token', 'garbage'],
  [
    'a token signed with another secret',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxIiwiaWF0IjoxNzY0MDM2MDAwLCJleHAiOjQ3NjQwMzYwMDB9.c2lnbmF0dXJl',
  ],
  [
    'an unsigned token',
    `${Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')}.${Buffer.from('{"sub":"1","exp":4764036000}').toString('base64url')}.`,
  ],
])('%s is refused, also where visitors are welcome', async (_case, token) => {
  const client = createClient(service.app, token)
  expect((await client.get('/api/v1/me')).statusCode).toBe(401)
  expect((await client.get('/api/v1/places')).statusCode).toBe(401)
})

test('a changed token is refused', async () => {
  const { key } = await person()
  const { token = '' } = await service.as(key)
  const [header = '', payload = '', signature = ''] = token.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString())
  const forged = Buffer.from(JSON.stringify({ ...claims, sub: '2' })).toString('base64url')
  const client = createClient(service.app, [header, forged, signature].join('.'))
  expect((await client.get('/api/v1/me')).statusCode).toBe(401)
})

test.each([
  ['of no account at all', { sub: 'abc' }],
  ['of account 0', { sub: '0' }],
  ['of an account beyond all numbers', { sub: '9'.repeat(30) }],
  ['that never ends', { exp: undefined }],
  ['of nobody', { sub: undefined }],
])('a genuine token %s is refused', async (_case, changes) => {
  const exp = Math.floor(service.clock.now().getTime() / 1000) + 60
  const sign = createSigner({ key: TEST_SECRET, algorithm: 'HS256' })
  const token = sign({ sub: '1', exp, ...changes })
  const response = await createClient(service.app, token).get('/api/v1/me')
  expect(response.json()).toMatchObject({ status: 401, code: 'signed_out' })
})

test('the session of a person who was deleted ends', async () => {
  const { id } = await service.db
    .insertInto('accounts')
    .values({ display_name: '测试', is_demo: true, demo_key: 'leaver', created_at: new Date(0) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const client = await service.as('leaver')
  expect((await client.get('/api/v1/me')).statusCode).toBe(200)
  await service.db.deleteFrom('accounts').where('id', '=', id).execute()
  expect((await client.get('/api/v1/me')).statusCode).toBe(401)
  expect((await client.get('/api/v1/places')).statusCode).toBe(401)
})

test('unknown fields and wrong types are refused by name', async () => {
  const visitor = await service.as()
  const unknown = await visitor.post('/api/v1/demo/sessions', { key: 'x', extra: 1 })
  expect(unknown.statusCode).toBe(400)
  expect(unknown.json()).toMatchObject({
    code: 'invalid_request',
    fields: { extra: 'additionalProperties' },
  })
  const wrongType = await visitor.post('/api/v1/demo/sessions', { key: 5 })
  expect(wrongType.json()).toMatchObject({ code: 'invalid_request', fields: { key: 'type' } })
})

describe('outside demo mode', () => {
  let real: TestApp

  beforeAll(async () => {
    real = await startTestApp({ isDemo: false })
  })
  afterAll(() => real.close())

  test('demo people do not exist, even where the database still holds them', async () => {
    const { key } = await person()
    const visitor = await real.as()
    expect((await visitor.get('/api/v1/demo/people')).statusCode).toBe(404)
    expect((await visitor.post('/api/v1/demo/sessions', { key })).statusCode).toBe(404)
  })

  test('a demo session from before ends, though its token is genuine', async () => {
    const { key } = await person()
    const { token } = await service.as(key)
    expect((await createClient(service.app, token).get('/api/v1/me')).statusCode).toBe(200)
    expect((await createClient(real.app, token).get('/api/v1/me')).statusCode).toBe(401)
  })
})

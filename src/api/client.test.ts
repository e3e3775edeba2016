import { fakeService, problem } from '../../test/fakes/fake-service'
import { buildMe } from '../../test/fakes/people'
import { ApiError, OfflineError } from './api-error'
import { request, requestAsVisitor } from './client'
import { setCredentials } from './credentials'
import { uploadFile } from './upload-file'

const ME = '/api/v1/me'

function signInAs(token: string | undefined, renewed?: string): void {
  setCredentials({ readToken: () => token, renew: async () => renewed })
}

beforeEach(() => signInAs(undefined))

test('an address is filled in and unset query fields stay out', async () => {
  const service = fakeService()
  service.on('GET', '/api/v1/places', { body: { items: [], nextCursor: null } })
  await request('get', '/api/v1/places', { query: { parentCode: '4305', limit: 20 } })
  const [sent] = service.requests('GET', '/api/v1/places')
  expect(sent?.query.toString()).toBe('parentCode=4305&limit=20')
})

test('the signed-in person’s token goes along, a visitor sends none', async () => {
  const service = fakeService()
  service.on('GET', ME, { body: buildMe() })
  await request('get', ME, {})
  signInAs('token-1')
  await request('get', ME, {})
  expect(service.requests('GET', ME).map(({ headers }) => headers.authorization)).toEqual([
    undefined,
    'Bearer token-1',
  ])
})

test('what is asked as a visitor never says who is signed in, not even after a refusal', async () => {
  const service = fakeService()
  signInAs('token-1', 'token-2')
  service.on('GET', '/api/v1/demo/people', { status: 401, body: problem('signed_out', 401) })
  await expect(requestAsVisitor('get', '/api/v1/demo/people', {})).rejects.toBeInstanceOf(ApiError)
  const sent = service.requests('GET', '/api/v1/demo/people')
  expect(sent.map(({ headers }) => headers)).toEqual([{}])
})

test('a refusal carries the code, the fields and the number of the request', async () => {
  const service = fakeService()
  service.on('GET', ME, { status: 422, body: problem('too_long', 422, { text: 'maxLength' }) })
  const refusal = await request('get', ME, {}).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(ApiError)
  expect(refusal).toMatchObject({
    status: 422,
    code: 'too_long',
    fields: { text: 'maxLength' },
    requestId: 'req-1',
  })
})

test('an answer that is not the service’s is told apart', async () => {
  const service = fakeService()
  service.on('GET', ME, { status: 502, body: '<html>Bad gateway</html>' })
  await expect(request('get', ME, {})).rejects.toMatchObject({ code: 'unexpected_answer' })
})

test('a page in place of the answer is none, whatever its status', async () => {
  const service = fakeService()
  for (const status of [200, 403, 404]) {
    service.on('POST', '/api/v1/demo/sessions', { status, body: '<html>Wi-Fi</html>' })
    const wrote = request('post', '/api/v1/demo/sessions', { body: { key: 'resident' } })
    await expect(wrote).rejects.toMatchObject({ code: 'unexpected_answer', isUnsettled: true })
  }
})

test('an answer with nothing in it may say so', async () => {
  const service = fakeService()
  service.on('PUT', '/api/v1/me/name', { status: 204 })
  const renamed = request('put', '/api/v1/me/name', { body: { displayName: '陈演' } })
  await expect(renamed).resolves.toBeUndefined()
})

test('without a network the failure is offline', async () => {
  fakeService().setReachable(false)
  await expect(request('get', ME, {})).rejects.toBeInstanceOf(OfflineError)
})

test('what is long by nature is waited for longer, and nothing else', async () => {
  const service = fakeService()
  service.on('GET', ME, { body: buildMe() })
  await request('get', ME, {})
  await request('get', ME, { timeoutMs: 90_000 })
  expect(service.requests('GET', ME).map(({ timeoutMs }) => timeoutMs)).toEqual([10_000, 90_000])
})

test('a refused token is renewed once and the same request sent again', async () => {
  const service = fakeService()
  signInAs('old', 'new')
  service.on('GET', ME, ({ headers }) =>
    headers.authorization === 'Bearer new'
      ? { body: buildMe({ displayName: '陈演' }) }
      : { status: 401, body: problem('signed_out', 401) },
  )
  expect((await request('get', ME, {})).displayName).toBe('陈演')
  expect(service.requests('GET', ME)).toHaveLength(2)
})

test('a token that cannot be renewed leaves the refusal standing', async () => {
  const service = fakeService()
  signInAs('old', undefined)
  service.on('GET', ME, { status: 401, body: problem('signed_out', 401) })
  await expect(request('get', ME, {})).rejects.toMatchObject({ code: 'signed_out' })
  expect(service.requests('GET', ME)).toHaveLength(1)
})

test('an upload goes out as the person, in the field `file`, and its text answer is read', async () => {
  const service = fakeService()
  signInAs('token-1')
  service.on('POST', '/api/v1/demo/sessions', { status: 201, body: { token: 't', expiresAt: '' } })
  const answer = await uploadFile('/api/v1/demo/sessions', {
    filePath: 'blob:photo',
    idempotencyKey: 'key-12345678',
  })
  const [sent] = service.requests('POST', '/api/v1/demo/sessions')
  expect(sent?.body).toEqual({ file: 'blob:photo' })
  expect(sent?.headers).toEqual({
    authorization: 'Bearer token-1',
    'idempotency-key': 'key-12345678',
  })
  expect(answer.token).toBe('t')
})

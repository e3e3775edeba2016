import { buildDraft } from './build-consultation'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
})
afterAll(() => service.close())

const REPORT = {
  categoryCode: 'street_light',
  body: '路灯坏了三天',
  address: '3栋东侧',
  gridCode: '430503005003003',
  isPublic: true,
  isAnonymous: true,
  uploadIds: [],
}

test.each([
  ['NUL', '路灯\u0000坏了'],
  ['a bell and an escape', '路灯\u0007\u001b[31m坏了'],
  ['an override of direction', '路灯\u202e坏了'],
  ['an isolated direction', '路灯\u2066坏了'],
  ['half a character', '路灯\ud83d坏了'],
  ['the other half', '\ude00路灯坏了'],
  ['nothing visible', '\u200b\u200b\u200b'],
  ['a blank before it', ' 路灯坏了'],
  ['a letter drawn as nothing', '路灯\u3164坏了'],
  ['nothing but such letters', '\u3164\u115f\uffa0'],
  ['empty Braille cells', '\u2800\u2800\u2800'],
  ['tags that nobody sees', `路灯坏了${String.fromCodePoint(0xe0068, 0xe0069)}`],
  ['nothing but marks', '\u0301\u0302\u0303'],
  ['nothing but signs that choose a shape', '\ufe0f\ufe0f\ufe0f'],
  ['four hundred marks on one letter', `坏${'\u0336'.repeat(400)}了`],
  ['a row of joiners', `坏${'\u200d'.repeat(40)}了`],
])('text with %s is refused', async (_case, body) => {
  const response = await resident.post('/api/v1/reports', { ...REPORT, body })
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({ code: 'invalid_request', fields: { body: 'pattern' } })
})

test.each([
  '第一行\n第二行\t后面',
  '路灯👨‍👩‍👧坏了❤️',
  '😀😀',
  '¿Está rota la farola?',
  'مصباح الشارع معطل',
  'Đèn đường bị hỏng, ế\u0302\u0301',
  'बत्ती ख़राब है',
  'བོད་སྐྱིད་',
  '3️⃣号楼',
])('%j comes back as it was written', async (body) => {
  const response = await resident.post('/api/v1/reports', { ...REPORT, body })
  expect(response.statusCode).toBe(201)
  expect(response.json().body).toBe(body)
})

test.each([
  ['a category with NUL', { categoryCode: 'a\u0000b' }, 'categoryCode'],
  [
    'a photo in another spelling',
    { uploadIds: ['urn:uuid:5f0f3a3e-6f2e-4d6b-9d0b-0a6f6a3f7c11'] },
    'uploadIds.0',
  ],
  ['a position at the pole', { position: { lng: 111, lat: 90 } }, 'position.lat'],
  ['a position beyond numbers', { position: { lng: 1e308, lat: 27 } }, 'position.lng'],
])('%s is refused by name', async (_case, changes, field) => {
  const response = await resident.post('/api/v1/reports', { ...REPORT, ...changes })
  expect(response.statusCode).toBe(400)
  expect(response.json().fields).toHaveProperty([field])
})

test.each(['\n', '\t', '\r', '\u2028', '\u0085'])('one line takes no %j', async (blank) => {
  const text = `3栋${blank}东侧`
  const report = await resident.post('/api/v1/reports', { ...REPORT, address: text })
  expect(report.json()).toMatchObject({ status: 400, fields: { address: 'pattern' } })
  const committee = await service.as('committee-wang')
  const notice = await committee.post('/api/v1/notices', { title: text })
  const consultation = await committee.post('/api/v1/consultations', {
    ...buildDraft('430503005003', { title: text }),
  })
  expect(consultation.json()).toMatchObject({ status: 400, fields: { title: 'pattern' } })
  expect(notice.statusCode).toBe(400)
})

test.each([
  '2026-12-01 10:00:00+08:00',
  '2026-12-01\n10:00:00+08:00',
  '2026-12-01t10:00:00Z',
  '2026-12-01T10:00:00+08',
  '2026-12-01T10:00:00+0800',
  '2026-12-01T10:00:00',
  '2026-12-31T23:59:60Z',
  '2026-02-30T10:00:00Z',
  '2026-12-01T10:00Z',
])('the instant %j is refused by name', async (closesAt) => {
  const committee = await service.as('committee-wang')
  const response = await committee.post('/api/v1/consultations', {
    ...buildDraft('430503005003', { closesAt }),
  })
  expect(response.json()).toMatchObject({
    status: 400,
    fields: { closesAt: expect.stringMatching(/^(?:format|pattern)$/) },
  })
})

test('a demo key with NUL is refused', async () => {
  const visitor = await service.as()
  const response = await visitor.post('/api/v1/demo/sessions', { key: 'a\u0000' })
  expect(response.statusCode).toBe(400)
})

test.each([
  ['year 0', '0000-01-01T00:00:00.000Z'],
  ['30 February', '2026-02-30T00:00:00.000Z'],
  ['hour 24', '2026-02-28T24:00:00.000Z'],
])('a cursor of %s is refused by every list', async (_case, instant) => {
  const cursor = Buffer.from(JSON.stringify([instant, '430503005003', '1'])).toString('base64url')
  for (const list of [
    'reports?view=mine',
    'reports?view=public&gridCode=430503005003003',
    'notices?view=public&communityCode=430503005003',
    'consultations?communityCode=430503005003',
  ]) {
    const response = await resident.get(`/api/v1/${list}&cursor=${cursor}`)
    expect(response.json()).toMatchObject({ status: 422, code: 'invalid_cursor' })
  }
})

test.each(['{"__proto__":{"isAdmin":true}}', '{"a":', '', `${'['.repeat(30_000)}`])(
  'a body that is no JSON we take is refused',
  async (payload) => {
    const response = await service.app.inject({
      method: 'POST',
      url: '/api/v1/reports',
      payload,
      headers: {
        authorization: `Bearer ${resident.token}`,
        'idempotency-key': 'bad-body-1',
        'content-type': 'application/json',
      },
    })
    expect(response.statusCode).toBe(400)
    expect(response.headers['content-type']).toContain('application/problem+json')
  },
)

test.each(['/api/v1/reports/%zz', '/%'])('the address %s gets a problem body', async (url) => {
  const response = await resident.get(url)
  expect(response.headers['content-type']).toContain('application/problem+json')
  expect(response.json()).toMatchObject({ status: 400, code: 'bad_url' })
})

test('what the API answers is kept by nobody on the way', async () => {
  expect((await resident.get('/api/v1/me')).headers['cache-control']).toBe('private, no-store')
})

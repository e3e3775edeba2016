import { once } from 'node:events'
import net from 'node:net'
import { giveConsent } from './give-consent'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient
let port: number

beforeAll(async () => {
  service = await startTestApp()
  service.app.get<{ Params: { code: string } }>('/broken/:code', ({ params }) => {
    throw Object.assign(new Error('canceling statement due to lock timeout'), params)
  })
  resident = await service.as('resident-chen')
  await giveConsent(resident, 'photos')
  port = Number(new URL(await service.app.listen({ port: 0, host: '127.0.0.1' })).port)
})
afterAll(() => service.close())

/** Sends raw bytes and gives back everything answered until the service closes the connection. */
async function send(text: string): Promise<string> {
  const socket = net.connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.write(text)
  await once(socket, 'close')
  return answer
}

test.each([
  ['noise', 'hello\r\n\r\n', 400, 'bad_request'],
  [
    'a head without end',
    `GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'x'.repeat(40_000)}\r\n\r\n`,
    431,
    'request_header_fields_too_large',
  ],
])('%s gets a problem body', async (_case, text, status, code) => {
  const [head = '', body = ''] = (await send(text)).split('\r\n\r\n')
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .*problem\\+json`, 's'))
  expect(JSON.parse(body)).toMatchObject({ status, code, requestId: expect.any(String) })
})

const MEGABYTE = Buffer.alloc(1024 * 1024)

/** Uploads without end, and tells how much the service took before it closed the connection. */
async function uploadWithoutEnd(token?: string): Promise<{ megabytes: number; answer: string }> {
  const socket = net.connect(port, '127.0.0.1')
  let answer = ''
  let isOpen = true
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    isOpen = false
  })
  const lines = [
    'POST /api/v1/uploads HTTP/1.1',
    'Host: x',
    'Idempotency-Key: without-an-end',
    ...(token ? [`Authorization: Bearer ${token}`] : []),
    'Content-Type: multipart/form-data; boundary=edge',
    'Transfer-Encoding: chunked',
    '',
    '',
  ]
  socket.write(lines.join('\r\n'))
  let megabytes = 0
  while (isOpen && megabytes < 400) {
    socket.write(`${MEGABYTE.length.toString(16)}\r\n`)
    socket.write(MEGABYTE)
    const hasRoom = socket.write('\r\n')
    megabytes += 1
    // A reset ends the waiting like a close.
    if (!hasRoom) {
      await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => undefined)
    }
    await new Promise((resolve) => setImmediate(resolve))
  }
  socket.destroy()
  return { megabytes, answer }
}

test.each([
  ['a visitor', undefined, 401],
  ['a resident', () => resident.token, 413],
])('%s who uploads without end is refused and cut off', async (_case, tokenOf, status) => {
  const { megabytes, answer } = await uploadWithoutEnd(tokenOf?.())
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(megabytes).toBeLessThan(400)
})

test('a body that does not arrive is not waited for longer than two minutes', () => {
  expect(service.app.server.requestTimeout).toBe(120_000)
})

async function post(body: Buffer, type: string) {
  return service.app.inject({
    method: 'POST',
    url: '/api/v1/demo/sessions',
    payload: body,
    headers: { 'content-type': type },
  })
}

test.each([
  'application/json',
  'application/json; charset=utf-8',
  'application/json;charset="UTF-8"',
])('%s is read', async (type) => {
  const response = await post(Buffer.from('{"key":"resident-chen"}'), type)
  expect(response.statusCode).toBe(201)
})

test('bytes that are no UTF-8 are refused', async () => {
  const body = Buffer.concat([
    Buffer.from('{"key":"a'),
    Buffer.from([0xc3, 0x28]),
    Buffer.from('"}'),
  ])
  expect((await post(body, 'application/json')).json()).toMatchObject({
    status: 400,
    code: 'invalid_utf8',
  })
})

test('another charset is refused', async () => {
  const response = await post(
    Buffer.from('{"key":"resident-chen"}'),
    'application/json; charset=gbk',
  )
  expect(response.json()).toMatchObject({ status: 415, code: 'charset_not_supported' })
})

test('a body over the limit has the same code as a file over its limit', async () => {
  const body = Buffer.from(JSON.stringify({ key: 'x'.repeat(70_000) }))
  expect((await post(body, 'application/json')).json()).toMatchObject({
    status: 413,
    code: 'too_large',
  })
  const file = await resident.upload('/api/v1/uploads', Buffer.alloc(21 * 1024 * 1024))
  expect(file.json()).toMatchObject({ status: 413, code: 'too_large' })
})

test.each(['55P03', '57014', '40P01', '40001', 'ECONNREFUSED'])(
  'a database that fails with %s only for a moment asks to try again',
  async (code) => {
    const response = await service.app.inject(`/broken/${code}`)
    expect(response.json()).toMatchObject({ status: 503, code: 'try_again' })
    expect(response.json().title).not.toMatch(/lock|statement/)
    expect(response.headers['retry-after']).toBe('5')
  },
)

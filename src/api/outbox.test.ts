import { fakeService, problem } from '../../test/fakes/fake-service'
import { taro } from '../../test/fakes/taro'
import type { Waiting } from '../lib/waiting'
import { request } from './client'
import { createOutbox } from './outbox'

const PATH = '/api/v1/demo/sessions'

const outbox = createOutbox<Waiting>({
  storageKey: 'linge.test-outbox',
  isBody: () => true,
  write: ({ key }) => request('post', PATH, { body: { key } }),
})

const first = { key: 'first-key', label: '3栋 501' }
const second = { key: 'second-key', label: '3栋 502' }

/** Two that wait, and a service that answers each of them so. */
function wait(answer: { status: number; body?: unknown }) {
  const service = fakeService()
  service.on('POST', PATH, answer)
  outbox.put(first)
  outbox.put(second)
  return service
}

afterEach(() => taro.storage.clear())

test.each([
  ['comes too fast', { status: 429, body: problem('rate_limited', 429) }, 1],
  ['meets a gateway', { status: 403, body: '<html>403 Forbidden</html>' }, 2],
  ['meets a gateway’s own words', { status: 404, body: { code: 'NoRoute' } }, 2],
  ['meets the page of a Wi-Fi', { status: 200, body: '<html>请登录 Wi-Fi</html>' }, 2],
  ['meets a service that is down', { status: 503, body: problem('try_again', 503) }, 2],
])('what %s waits on and is sent again', async (_, answer, tries) => {
  const service = wait(answer)
  expect(await outbox.send()).toBe(0)
  expect(outbox.read()).toEqual([first, second])
  expect(service.requests('POST', PATH)).toHaveLength(tries)
  service.on('POST', PATH, { status: 201, body: { token: 't', expiresAt: '' } })
  expect(await outbox.send()).toBe(2)
  expect(outbox.read()).toEqual([])
})

test('what something on the way never lets through holds up nothing behind it', async () => {
  const service = fakeService()
  service.on('POST', PATH, ({ body }) =>
    (body as Waiting).key === first.key
      ? { status: 413, body: '<html>413</html>' }
      : { status: 201, body: { token: 't', expiresAt: '' } },
  )
  outbox.put(first)
  outbox.put(second)
  expect(await outbox.send()).toBe(1)
  expect(outbox.read()).toEqual([first])
})

test('what the service refuses is kept with its reason and holds up nobody', async () => {
  wait({ status: 422, body: problem('grid_required', 422) })
  expect(await outbox.send()).toBe(2)
  expect(outbox.read()).toEqual([
    { ...first, refusal: '请先选一个网格。' },
    { ...second, refusal: '请先选一个网格。' },
  ])
})

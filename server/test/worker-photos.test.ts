import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { runPhotoClock } from '../src/modules/appointments/run-photo-clock'
import { createMediaService } from '../src/modules/media/media-service'
import { runMediaClock } from '../src/modules/media/run-media-clock'
import { giveConsent } from './give-consent'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_SECRET } from './test-data-key'

const PHOTO = '/api/v1/me/photo'
const GRID = '/api/v1/grids/430503005003001'

let service: TestApp
let worker: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  worker = await service.as('worker-liu')
  visitor = await service.as()
})
afterAll(() => service.close())

async function upload(person: TestClient): Promise<string> {
  const picture = sharp({ create: { width: 300, height: 300, channels: 3, background: '#77aa99' } })
  const response = await person.upload('/api/v1/uploads', await picture.jpeg().toBuffer())
  expect(response.statusCode).toBe(201)
  return response.json().id
}

const shownTo = async (person: TestClient): Promise<string | null> =>
  (await person.get(GRID)).json().worker.photoUrl
const open = async (url: string) => (await visitor.get(url)).statusCode

test('a worker shows a photo, which everybody sees until another one or none takes its place', async () => {
  expect(await shownTo(visitor)).toBeNull()
  const first = await upload(worker)
  expect((await worker.put(PHOTO, { uploadId: first })).statusCode).toBe(204)
  const before = await shownTo(visitor)
  expect(before).toContain(first)
  expect(await open(before ?? '')).toBe(200)
  expect((await worker.get('/api/v1/me')).json().photoUrl).toBe(before)

  const second = await upload(worker)
  await worker.put(PHOTO, { uploadId: second })
  expect(await shownTo(visitor)).toContain(second)
  expect(await open(before ?? '')).toBe(404)

  const last = await shownTo(visitor)
  await worker.put(PHOTO, { uploadId: null })
  expect(await shownTo(visitor)).toBeNull()
  expect(await open(last ?? '')).toBe(404)
})

test('it goes with the last grid one works in, and its file with it; a second post keeps it', async () => {
  const person = await service.as('worker-zhou')
  const uploadId = await upload(person)
  expect((await person.put(PHOTO, { uploadId })).statusCode).toBe(204)
  const { photoUrl } = (await person.get('/api/v1/me')).json()
  const { accountId } = await service.db
    .selectFrom('accounts')
    .select('id as accountId')
    .where('demo_key', '=', 'worker-zhou')
    .executeTakeFirstOrThrow()
  const posts = service.db.updateTable('appointments').where('account_id', '=', accountId)
  const ends = new Date(service.clock.now().getTime() + 3_600_000)
  await posts.set({ ends_at: ends }).execute()
  const second = {
    ...{ account_id: accountId, role: 'grid_worker', area_code: '430503005003001' },
    ...{ duty_from: null, duty_until: null, starts_at: new Date(0), ends_at: null },
  }
  await service.db.insertInto('appointments').values(second).execute()
  const storage = createLocalStorage(service.filesFolder)
  const media = createMediaService({ ...service, storage, secret: TEST_SECRET })
  const sweep = async () => {
    await runPhotoClock({ ...service, media })
    await runMediaClock({ ...service, storage })
  }
  service.clock.advanceHours(1)
  await sweep()
  expect(await open(photoUrl)).toBe(200)
  await posts.set({ ends_at: service.clock.now() }).execute()
  await sweep()
  expect(await open(photoUrl)).toBe(404)
  const left = await service.db
    .selectFrom('uploads')
    .select('id')
    .where('id', '=', uploadId)
    .execute()
  expect(left).toEqual([])
})

test('the same request twice changes once', async () => {
  const uploadId = await upload(worker)
  const key = randomUUID()
  for (let time = 0; time < 2; time += 1) {
    expect((await worker.put(PHOTO, { uploadId }, key)).statusCode).toBe(204)
  }
  expect(await open((await shownTo(visitor)) ?? '')).toBe(200)
})

test('nobody else has a card, and nobody shows what is not their own', async () => {
  const resident = await service.as('resident-chen')
  await giveConsent(resident, 'photos')
  const uploadId = await upload(resident)
  expect((await resident.put(PHOTO, { uploadId })).statusCode).toBe(403)
  expect((await visitor.put(PHOTO, { uploadId })).statusCode).toBe(401)
  const shown = await shownTo(visitor)
  expect((await worker.put(PHOTO, { uploadId })).json().code).toBe('upload_unknown')
  expect((await worker.put(PHOTO, { uploadId: randomUUID() })).json().code).toBe('upload_unknown')
  expect(await shownTo(visitor)).toBe(shown)
})

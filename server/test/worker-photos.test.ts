import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { giveConsent } from './give-consent'
import { startTestApp, type TestApp, type TestClient } from './test-app'

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

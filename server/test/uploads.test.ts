import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { runMediaClock } from '../src/modules/media/run-media-clock'
import { giveConsent } from './give-consent'
import { buildPhoto, storedFiles } from './photo-files'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
  for (const key of ['resident-chen', 'resident-deng', 'resident-xiao']) {
    await giveConsent(await service.as(key), 'photos')
  }
})
afterAll(() => service.close())

test('forty megabytes are refused and leave no file', async () => {
  const before = storedFiles(service)
  const response = await resident.upload('/api/v1/uploads', Buffer.alloc(40 * 1024 * 1024))
  expect(response.statusCode).toBe(413)
  expect(response.json()).toMatchObject({ status: 413, code: expect.stringMatching(/too_large/) })
  expect(storedFiles(service)).toEqual(before)
})

test('a retry gets the same upload and stores nothing new', async () => {
  const file = await buildPhoto().jpeg().toBuffer()
  const first = await resident.upload('/api/v1/uploads', file, { key: 'upload-key-1' })
  const files = storedFiles(service)
  const again = await resident.upload('/api/v1/uploads', file, { key: 'upload-key-1' })
  expect(again.json().id).toBe(first.json().id)
  expect(storedFiles(service)).toEqual(files)
})

test('another file under the same key is refused, also when both come at once', async () => {
  const [one, two] = [await buildPhoto().jpeg().toBuffer(), await buildPhoto().jpeg().toBuffer()]
  await resident.upload('/api/v1/uploads', one, { key: 'upload-key-3' })
  const other = await resident.upload('/api/v1/uploads', two, { key: 'upload-key-3' })
  expect(other.json()).toMatchObject({ status: 409, code: 'idempotency_key_reused' })

  const before = storedFiles(service).length
  const answers = await Promise.all(
    [one, two, one, two].map((file) =>
      resident.upload('/api/v1/uploads', file, { key: 'upload-key-4' }),
    ),
  )
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 409, 409])
  expect(storedFiles(service)).toHaveLength(before + 1)
})

describe('a form', () => {
  const boundary = 'edge'
  const part = (head: string, content: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
  const photo = async () => (await buildPhoto(20, 20).jpeg().toBuffer()).toString('latin1')
  const file = async () => part('name="file"; filename="a.jpg"', await photo())
  const end = `--${boundary}--\r\n`

  test.each([
    ['of another kind', async () => '{}', 'application/json'],
    ['without a boundary', async () => 'x', 'multipart/form-data'],
    ['that is no form', async () => 'garbage'],
    ['that is empty', async () => end],
    ['that breaks off', async () => `--${boundary}\r\n${(await file()).slice(40, 200)}`],
    ['with two files', async () => `${await file()}${await file()}${end}`],
    ['with a field before', async () => `${part('name="x"', 'y')}${await file()}${end}`],
    ['with a field after', async () => `${await file()}${part('name="x"', 'y')}${end}`],
    [
      'with the file in another field',
      async () => `${part('name="photo"; filename="a.jpg"', await photo())}${end}`,
    ],
    [
      'with a field named like a part of every object',
      async () => `${part('name="__proto__"; filename="a.jpg"', await photo())}${end}`,
    ],
  ])(
    '%s is refused and leaves no file',
    async (_case, build, type = `multipart/form-data; boundary=${boundary}`) => {
      const before = storedFiles(service)
      const response = await service.app.inject({
        method: 'POST',
        url: '/api/v1/uploads',
        payload: Buffer.from(await build(), 'latin1'),
        headers: {
          authorization: `Bearer ${resident.token}`,
          'idempotency-key': 'upload-form-1',
          'content-type': type,
        },
      })
      expect(response.json()).toMatchObject({ status: 422, code: 'file_required' })
      expect(storedFiles(service)).toEqual(before)
    },
  )

  test('a file over the limit is too large, wherever the parser cuts it', async () => {
    const response = await resident.upload(
      '/api/v1/uploads',
      Buffer.alloc(20 * 1024 * 1024 + 512 * 1024),
    )
    expect(response.statusCode).toBe(413)
  })

  test('a name with a path in it decides nothing', async () => {
    const uploaded = await resident.upload(
      '/api/v1/uploads',
      await buildPhoto(20, 20).jpeg().toBuffer(),
      { name: '../../../evil.jpg' },
    )
    expect(uploaded.statusCode).toBe(201)
    expect(storedFiles(service).filter((name) => name.includes('evil'))).toEqual([])
  })

  test('that is refused does not break the next request over its connection', async () => {
    const address = await service.app.listen({ port: 0, host: '127.0.0.1' })
    const send = async (field: string) => {
      const form = new FormData()
      form.append(field, new Blob([await buildPhoto(800, 600).jpeg().toBuffer()]), 'a.jpg')
      const headers = {
        authorization: `Bearer ${resident.token}`,
        'idempotency-key': `upload-${field}-${Math.random().toString(36).slice(2)}`,
      }
      const response = await fetch(`${address}/api/v1/uploads`, {
        method: 'POST',
        body: form,
        headers,
      })
      await response.text()
      return response.status
    }
    const statuses = []
    for (const field of ['photo', 'file', 'photo', 'photo', 'file']) {
      statuses.push(await send(field))
    }
    expect(statuses).toEqual([422, 201, 422, 422, 201])
  })
})

test('the same key of another account is another upload', async () => {
  const file = await buildPhoto().jpeg().toBuffer()
  const mine = await resident.upload('/api/v1/uploads', file, { key: 'upload-key-2' })
  const neighbour = await service.as('resident-deng')
  const theirs = await neighbour.upload('/api/v1/uploads', file, { key: 'upload-key-2' })
  expect(theirs.json().id).not.toBe(mine.json().id)
})

test.each([['signed out', async () => service.as(), '/api/v1/uploads', 401]])(
  '%s nobody uploads',
  async (_case, client, url, status) => {
    const response = await (await client()).upload(url, await buildPhoto().jpeg().toBuffer())
    expect(response.statusCode).toBe(status)
  },
)

describe('the link to a photo', () => {
  test('expires', async () => {
    const { url } = (
      await resident.upload('/api/v1/uploads', await buildPhoto().jpeg().toBuffer())
    ).json()
    // As an image tag opens it: without a session, which would be over at the same moment.
    const visitor = await service.as()
    service.clock.advanceHours(2)
    expect((await visitor.get(url)).statusCode).toBe(404)
    service.clock.advanceHours(-2)
    expect((await visitor.get(url)).statusCode).toBe(200)
  })

  test('cannot be made by hand', async () => {
    const { id, url } = (
      await resident.upload('/api/v1/uploads', await buildPhoto().jpeg().toBuffer())
    ).json()
    const other = (
      await resident.upload('/api/v1/uploads', await buildPhoto(40, 40).jpeg().toBuffer())
    ).json()
    const query = url.split('?')[1]
    expect((await resident.get(`/api/v1/media/${other.id}?${query}`)).statusCode).toBe(404)
    expect((await resident.get(`/api/v1/media/${id}`)).statusCode).toBe(400)
    expect(
      (await resident.get(`/api/v1/media/${id}?expires=9999999999&signature=forged`)).statusCode,
    ).toBe(404)
  })
})

describe('photos of a report', () => {
  const report = {
    categoryCode: 'street_light',
    body: '路灯坏了三天',
    address: '3栋东侧',
    gridCode: '430503005003003',
    isPublic: true,
    isAnonymous: true,
  }

  async function upload(client = resident): Promise<string> {
    const response = await client.upload('/api/v1/uploads', await buildPhoto().jpeg().toBuffer())
    return response.json().id
  }

  test('are shown to the reporter and the handler in their order, and to nobody else', async () => {
    const uploadIds = [await upload(), await upload()]
    const { id } = (await resident.post('/api/v1/reports', { ...report, uploadIds })).json()
    for (const key of ['resident-chen', 'worker-zhou']) {
      const seen = (await (await service.as(key)).get(`/api/v1/reports/${id}`)).json()
      expect(seen.photos.map((photo: { id: string }) => photo.id)).toEqual(uploadIds)
      expect((await (await service.as()).get(seen.photos[0].url)).statusCode).toBe(200)
    }
    expect((await (await service.as()).get(`/api/v1/reports/${id}`)).json().photos).toEqual([])
  })

  test.each([
    undefined,
    'resident-li',
    'worker-liu',
    'committee-ouyang',
    'auditor-gao',
    'operator-ren',
  ])('stay out of the timeline that %s reads', async (key) => {
    const { id } = (
      await resident.post('/api/v1/reports', { ...report, uploadIds: [await upload()] })
    ).json()
    const timeline = await (await service.as(key)).get(`/api/v1/reports/${id}/activities`)
    expect(timeline.json().items[0].photos).toEqual([])
    const own = (await resident.get(`/api/v1/reports/${id}/activities`)).json()
    expect(own.items[0].photos).toHaveLength(1)
  })

  test.each([
    ['of somebody else', async () => upload(await service.as('resident-deng'))],
    [
      'that another report has taken',
      async () => {
        const taken = await upload()
        await resident.post('/api/v1/reports', { ...report, uploadIds: [taken] })
        return taken
      },
    ],
  ])('%s are refused, and the report is not half-written', async (_case, find) => {
    const uploadId = await find()
    const own = await upload()
    const before = (await resident.get('/api/v1/reports?view=mine&limit=100')).json().items.length
    const response = await resident.post('/api/v1/reports', {
      ...report,
      uploadIds: [own, uploadId],
    })
    expect(response.json()).toMatchObject({ status: 422, code: 'upload_unknown' })
    expect((await resident.get('/api/v1/reports?view=mine&limit=100')).json().items).toHaveLength(
      before,
    )
    const retried = await resident.post('/api/v1/reports', { ...report, uploadIds: [own] })
    expect(retried.statusCode).toBe(201)
  })
})

test('an account cannot fill the disk with photos that no report takes', async () => {
  const client = await service.as('resident-xiao')
  const file = await buildPhoto(20, 20).jpeg().toBuffer()
  for (let sent = 0; sent < 30; sent += 1) {
    expect((await client.upload('/api/v1/uploads', file)).statusCode).toBe(201)
  }
  expect((await client.upload('/api/v1/uploads', file)).json().code).toBe('too_many_uploads')
})

test('nor by sending them all at once', async () => {
  const client = await service.as('resident-deng')
  const file = await buildPhoto(20, 20).jpeg().toBuffer()
  const earlier = await service.db
    .selectFrom('uploads')
    .select('id')
    .where('account_id', '=', await accountIdOf('resident-deng'))
    .where('attached_at', 'is', null)
    .execute()
  const files = storedFiles(service).length
  const statuses: number[] = []
  while (statuses.filter((status) => status === 201).length < 30 && statuses.length < 200) {
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => client.upload('/api/v1/uploads', file)),
    )
    statuses.push(...answers.map(({ statusCode }) => statusCode))
    if (answers.some(({ statusCode }) => statusCode === 409)) break
  }
  const taken = statuses.filter((status) => status === 201).length
  expect(taken).toBe(30 - earlier.length)
  expect(storedFiles(service)).toHaveLength(files + taken)
})

test('photos that nobody sent off for thirty days are removed, once, and what a report took stays', async () => {
  const storage = createLocalStorage(service.filesFolder)
  const client = await service.as('committee-wang')
  const file = await buildPhoto(20, 20).jpeg().toBuffer()
  const before = storedFiles(service)
  await client.upload('/api/v1/uploads', file, { key: 'forgotten-photo' })
  const forgotten = storedFiles(service).filter((name) => !before.includes(name))
  const rows = await service.db
    .selectFrom('uploads')
    .select('storage_key')
    .where('attached_at', 'is not', null)
    .execute()
  const taken = rows.map((row) => row.storage_key).filter((name) => before.includes(name))
  expect(taken.length).toBeGreaterThan(0)
  service.clock.advanceHours(30 * 24 - 1)
  const late = await service.as('committee-wang')
  expect((await late.upload('/api/v1/uploads', file)).statusCode).toBe(201)
  await runMediaClock({ ...service, storage })
  expect(storedFiles(service)).toEqual(expect.arrayContaining(forgotten))
  service.clock.advanceHours(1.1)
  await Promise.all([1, 2].map(() => runMediaClock({ ...service, storage })))
  const left = storedFiles(service)
  expect(left).toEqual(expect.arrayContaining(taken))
  expect(left).toHaveLength(taken.length + 1)
  const waiting = service.db.selectFrom('uploads').select('id').where('attached_at', 'is', null)
  expect(await waiting.execute()).toHaveLength(1)
})

async function accountIdOf(demoKey: string): Promise<string> {
  const { id } = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', demoKey)
    .executeTakeFirstOrThrow()
  return id
}

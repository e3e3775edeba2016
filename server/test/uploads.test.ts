import fs from 'node:fs'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
})
afterAll(() => service.close())

/** A picture with something on it, so that it does not compress to nothing. */
function buildPhoto(width = 320, height = 200): Sharp {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#345',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
}

const storedFiles = (): string[] =>
  fs
    .readdirSync(service.filesFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.jpg'))

const storedContents = (): Buffer[] =>
  storedFiles().map((name) => fs.readFileSync(path.join(service.filesFolder, name)))

describe('where and with what a photo was taken is forgotten', () => {
  const withSecrets = () =>
    buildPhoto(300, 200)
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Make: 'SecretPhone' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '27/1 13/1 48/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>SecretPhone</a></x:xmpmeta>')

  test.each([
    ['a JPEG', 'jpeg', 'photo.jpg', 'image/jpeg'],
    ['a PNG', 'png', 'photo.png', 'image/png'],
    ['a WebP', 'webp', 'photo.webp', 'image/webp'],
    // Phones send their HEIC photos as JPEG and keep the name; the name decides nothing.
    ['a JPEG named HEIC', 'jpeg', 'IMG_0001.HEIC', 'image/heic'],
    ['an AVIF, whose container HEIC shares', 'avif', 'IMG_0002.HEIC', 'image/heic'],
  ] as const)('%s comes back as it looked and without it', async (_case, format, name, type) => {
    const original = await withSecrets().toFormat(format).toBuffer()
    expect((await sharp(original).metadata()).exif?.includes('SecretPhone')).toBe(true)

    const uploaded = await resident.upload('/api/v1/uploads', original, { name, type })
    expect(uploaded.statusCode).toBe(201)
    // Taken sideways: the orientation is applied before it is forgotten.
    expect(uploaded.json()).toMatchObject({ width: 200, height: 300 })

    const photo = await (await service.as()).get(uploaded.json().url)
    expect(photo.statusCode).toBe(200)
    expect(photo.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
    })
    const metadata = await sharp(photo.rawPayload).metadata()
    expect(metadata).toMatchObject({ format: 'jpeg', width: 200, height: 300 })
    expect([metadata.exif, metadata.xmp, metadata.iptc]).toEqual([undefined, undefined, undefined])
    for (const kept of [photo.rawPayload, ...storedContents()]) {
      expect(kept.includes('SecretPhone')).toBe(false)
    }
  })
})

test('a large photo is made smaller', async () => {
  const uploaded = await resident.upload(
    '/api/v1/uploads',
    await buildPhoto(4000, 3000).jpeg().toBuffer(),
  )
  expect(uploaded.json()).toMatchObject({ width: 1600, height: 1200 })
})

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'

test.each([
  ['text that calls itself a JPEG', async () => Buffer.from('not a picture at all')],
  [
    'the first bytes of a JPEG and nothing behind',
    async () => Buffer.from('ffd8ffe000104a464946', 'hex'),
  ],
  ['an SVG', async () => Buffer.from(SVG)],
  ['a web page', async () => Buffer.from('<html><script>alert(1)</script></html>')],
  ['half a photo', async () => (await buildPhoto(800, 600).jpeg().toBuffer()).subarray(0, 9_000)],
  ['an animation', async () => buildPhoto().gif().toBuffer()],
  ['nothing', async () => Buffer.alloc(0)],
])('%s is refused and leaves no file', async (_case, build) => {
  const before = storedFiles()
  const response = await resident.upload('/api/v1/uploads', await build())
  expect(response.statusCode).toBe(422)
  expect(response.json()).toMatchObject({
    code: 'upload_not_a_photo',
    fields: { file: 'not_a_photo' },
  })
  expect(storedFiles()).toEqual(before)
})

test('a picture of too many pixels is refused before it is decoded', async () => {
  const bomb = await sharp({
    create: { width: 12_000, height: 6_000, channels: 3, background: '#fff' },
  })
    .png()
    .toBuffer()
  const response = await resident.upload('/api/v1/uploads', bomb)
  expect(response.statusCode).toBe(422)
  expect(response.json().code).toBe('upload_too_many_pixels')
})

/** A grey PNG of any size that costs almost nothing to send: every row is zeros. */
function buildBomb(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), content])
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    length.writeUInt32BE(content.length)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function crc32(bytes: Buffer): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (sum ^ 0xffffffff) >>> 0
}

test.each([
  ['high', 1, 16_001],
  ['wide', 16_001, 1],
])('a picture one pixel too %s is refused, one of just that side is not', async (_case, w, h) => {
  const refused = await resident.upload('/api/v1/uploads', buildBomb(w, h))
  expect(refused.json()).toMatchObject({ status: 422, code: 'upload_too_many_pixels' })
  const taken = await resident.upload(
    '/api/v1/uploads',
    buildBomb(Math.min(w, 16_000), Math.min(h, 16_000)),
  )
  expect(taken.statusCode).toBe(201)
})

test('a narrow picture of fifty million rows holds nobody up', async () => {
  const bomb = buildBomb(1, 50_000_000)
  expect(bomb.length).toBeLessThan(200_000)
  const start = Date.now()
  const response = await resident.upload('/api/v1/uploads', bomb)
  expect(response.json().code).toBe('upload_too_many_pixels')
  expect(Date.now() - start).toBeLessThan(5_000)
})

test('two photos are decoded at once, however many arrive', async () => {
  const file = await buildPhoto(2000, 1500).jpeg().toBuffer()
  let most = 0
  const watch = setInterval(() => {
    const { queue, process } = sharp.counters()
    most = Math.max(most, queue + process)
  }, 1)
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => resident.upload('/api/v1/uploads', file)),
  )
  clearInterval(watch)
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(201))
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(2)
})

test('past the waiting line a photo is asked to come again', async () => {
  const client = await service.as('resident-li')
  const file = await buildPhoto(2000, 1500).jpeg().toBuffer()
  const answers = await Promise.all(
    Array.from({ length: 26 }, () => client.upload('/api/v1/uploads', file)),
  )
  const refused = answers.filter(({ statusCode }) => statusCode !== 201)
  expect(refused.length).toBeGreaterThan(0)
  for (const answer of refused) {
    expect(answer.json()).toMatchObject({ status: 503, code: 'try_again' })
    expect(answer.headers['retry-after']).toMatch(/^\d+$/)
  }
})

test('forty megabytes are refused and leave no file', async () => {
  const before = storedFiles()
  const response = await resident.upload('/api/v1/uploads', Buffer.alloc(40 * 1024 * 1024))
  expect(response.statusCode).toBe(413)
  expect(response.json()).toMatchObject({ status: 413, code: expect.stringMatching(/too_large/) })
  expect(storedFiles()).toEqual(before)
})

test('a retry gets the same upload and stores nothing new', async () => {
  const file = await buildPhoto().jpeg().toBuffer()
  const first = await resident.upload('/api/v1/uploads', file, { key: 'upload-key-1' })
  const files = storedFiles()
  const again = await resident.upload('/api/v1/uploads', file, { key: 'upload-key-1' })
  expect(again.json().id).toBe(first.json().id)
  expect(storedFiles()).toEqual(files)
})

test('another file under the same key is refused, also when both come at once', async () => {
  const [one, two] = [await buildPhoto().jpeg().toBuffer(), await buildPhoto().jpeg().toBuffer()]
  await resident.upload('/api/v1/uploads', one, { key: 'upload-key-3' })
  const other = await resident.upload('/api/v1/uploads', two, { key: 'upload-key-3' })
  expect(other.json()).toMatchObject({ status: 409, code: 'idempotency_key_reused' })

  const before = storedFiles().length
  const answers = await Promise.all(
    [one, two, one, two].map((file) =>
      resident.upload('/api/v1/uploads', file, { key: 'upload-key-4' }),
    ),
  )
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 201, 409, 409])
  expect(storedFiles()).toHaveLength(before + 1)
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
      const before = storedFiles()
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
      expect(storedFiles()).toEqual(before)
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
    expect(storedFiles().filter((name) => name.includes('evil'))).toEqual([])
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
    service.clock.advanceHours(2)
    expect((await resident.get(url)).statusCode).toBe(404)
    service.clock.advanceHours(-2)
    expect((await resident.get(url)).statusCode).toBe(200)
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
  const files = storedFiles().length
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
  expect(storedFiles()).toHaveLength(files + taken)
})

async function accountIdOf(demoKey: string): Promise<string> {
  const { id } = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', demoKey)
    .executeTakeFirstOrThrow()
  return id
}

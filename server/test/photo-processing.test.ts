import fs from 'node:fs'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { giveConsent } from './give-consent'
import { buildPhoto, storedFiles } from './photo-files'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
  await giveConsent(resident, 'photos')
})
afterAll(() => service.close())

const storedContents = (): Buffer[] =>
  storedFiles(service).map((name) => fs.readFileSync(path.join(service.filesFolder, name)))

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
  const before = storedFiles(service)
  const response = await resident.upload('/api/v1/uploads', await build())
  expect(response.statusCode).toBe(422)
  expect(response.json()).toMatchObject({
    code: 'upload_not_a_photo',
    fields: { file: 'not_a_photo' },
  })
  expect(storedFiles(service)).toEqual(before)
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
  // The queue is left out: a picture moving from one counter to the other may be read in both.
  const countDecoding = () => sharp.counters().process
  // A picture of the test before may still be given up.
  while (countDecoding() > 0) await nextTurn()
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, countDecoding())
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
  await giveConsent(client, 'photos')
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

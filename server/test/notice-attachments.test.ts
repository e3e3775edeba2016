import sharp from 'sharp'
import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { runMediaClock } from '../src/modules/media/run-media-clock'
import { hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { buildNotice, NOTICES, publishNotice } from './build-notice'
import { buildPdf, packObjects } from './build-pdf'
import { expectOk, uploadPhotos } from './build-steps'
import { storedFiles } from './photo-files'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let visitor: TestClient

const PDFS = '/api/v1/pdf-uploads'
/** Small to send, and seventeen megabytes once it is unfolded. */
const PDF_BOMB = buildPdf(packObjects('0'.repeat(17 * 1024 * 1024)))

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990191')
  visitor = await service.as()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
})
afterAll(() => service.close())

interface Attachment {
  readonly id: string
  readonly kind: string
  readonly name: string
  readonly byteSize: number
  readonly url: string
}

let written = 0
/** Each of its own content. */
const upload = (person: TestClient, key?: string) => {
  written += 1
  const file = buildPdf(`%${written}`)
  return person.upload(PDFS, file, { name: 'a.pdf', type: 'application/pdf', ...(key && { key }) })
}
const pdf = async (person = committee): Promise<string> => expectOk(await upload(person)).json().id
const photo = async (): Promise<string> => (await uploadPhotos(committee, 1))[0] ?? ''
const publish = (attachments: object[], over: object = {}) =>
  publishNotice(committee, home.communityCode, { attachments, ...over })
const refused = async (attachments: object[]) =>
  (await committee.post(NOTICES, buildNotice(home.communityCode, { attachments }))).json()
const urlOf = ({ id }: { id: string }) => `${NOTICES}/${id}`
const attachmentsOf = async (notice: { id: string }): Promise<Attachment[]> =>
  expectOk(await visitor.get(urlOf(notice))).json().attachments
const correct = (notice: { id: string }, over: object = {}) =>
  committee.post(`${urlOf(notice)}/corrections`, {
    title: '周三停水六小时',
    body: '上午九点到下午三点没有水，请您前一天晚上接好水。',
    expiresAt: hoursAhead(30),
    reason: '换了一份表',
    asksAgain: false,
    version: 0,
    ...over,
  })

describe('a document', () => {
  test('is uploaded by a committee and by nobody else, and a repeat stores nothing new', async () => {
    for (const [person, status] of [
      [visitor, 401],
      [await home.owner(1), 403],
      [await home.worker(), 403],
    ] as const) {
      const before = storedFiles(service)
      expect((await upload(person)).statusCode).toBe(status)
      expect(storedFiles(service)).toEqual(before)
    }
    const file = buildPdf('%again')
    const first = await committee.upload(PDFS, file, { key: 'pdf-key-1' })
    const files = storedFiles(service)
    expect((await committee.upload(PDFS, file, { key: 'pdf-key-1' })).json().id).toBe(
      first.json().id,
    )
    expect(storedFiles(service)).toEqual(files)
    expect((await upload(committee, 'pdf-key-1')).json()).toMatchObject({
      code: 'idempotency_key_reused',
    })
  })

  test.each([
    ['that is none', Buffer.from('<script>alert(1)</script>'), 'upload_not_a_pdf'],
    ['that is an archive', Buffer.from('PK\u0003\u0004 files'), 'upload_not_a_pdf'],
    ['that unfolds without end', PDF_BOMB, 'upload_not_a_pdf'],
    ['with a script', buildPdf('<< /S /JavaScript >>'), 'upload_pdf_not_plain'],
    ['with a password', buildPdf('<< /Encrypt 4 0 R >>'), 'upload_pdf_locked'],
    ['of eleven megabytes', Buffer.alloc(11 * 1024 * 1024), 'upload_pdf_too_large'],
  ])('%s is refused and leaves no file', async (_case, file, code) => {
    const before = storedFiles(service)
    const response = await committee.upload(PDFS, file, { name: 'a.pdf', type: 'application/pdf' })
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code })
    expect(storedFiles(service)).toEqual(before)
  })

  test('that is a picture of too many pixels, or an archive called a picture, is refused as a photo too', async () => {
    const before = storedFiles(service)
    const create = { width: 12_000, height: 6_000, channels: 3, background: '#fff' } as const
    const bomb = await sharp({ create }).png().toBuffer()
    for (const [file, code] of [
      [bomb, 'upload_too_many_pixels'],
      [Buffer.from('PK\u0003\u0004 files'), 'upload_not_a_photo'],
    ] as const) {
      const response = await committee.upload('/api/v1/uploads', file)
      expect(response.json()).toMatchObject({ status: 422, code })
    }
    expect(storedFiles(service)).toEqual(before)
  })

  test('of forty megabytes is cut off', async () => {
    const response = await committee.upload(PDFS, Buffer.alloc(40 * 1024 * 1024))
    expect(response.statusCode).toBe(413)
  })

  test('is no photo of a report', async () => {
    const uploadIds = [await pdf()]
    const response = await committee.post('/api/v1/reports', {
      categoryCode: 'noise',
      body: '半夜有人装修',
      address: '12栋',
      gridCode: home.gridCodes[0],
      isPublic: true,
      isAnonymous: true,
      uploadIds,
    })
    expect(response.json()).toMatchObject({ code: 'upload_unknown' })
  })
})

describe('the attachments of a notice', () => {
  test('are listed in order with name, kind and size, for everybody', async () => {
    const notice = await publish([
      { uploadId: await pdf(), name: '停水安排.pdf' },
      { uploadId: await photo(), name: 'IMG_1.JPG' },
    ])
    expect(await attachmentsOf(notice)).toEqual([
      expect.objectContaining({ kind: 'pdf', name: '停水安排.pdf', byteSize: expect.any(Number) }),
      expect.objectContaining({ kind: 'photo', name: 'IMG_1.jpg' }),
    ])
    const listed = await visitor.get(`${NOTICES}?view=public&communityCode=${home.communityCode}`)
    expect(listed.json().items[0]).not.toHaveProperty('attachments')
  })

  test('have names that hide nothing, lead nowhere and tell nobody’s number', async () => {
    const notice = await publish([
      { uploadId: await pdf(), name: '../../etc/表\u202efdp.exe\r\nX: y' },
      { uploadId: await pdf(), name: '王演13800138000.pdf' },
      { uploadId: await pdf(), name: '' },
    ])
    const names = (await attachmentsOf(notice)).map(({ name }) => name)
    expect(names).toEqual([
      '表fdp.exeX y.pdf',
      expect.not.stringContaining('13800138000'),
      '附件.pdf',
    ])
  })

  test('are sent as what they are and never opened inside the site', async () => {
    const notice = await publish([
      { uploadId: await pdf(), name: '停水"安排\'.pdf' },
      { uploadId: await photo(), name: '图' },
    ])
    const [document, picture] = await attachmentsOf(notice)
    const sent = await visitor.get(document?.url ?? '')
    expect(sent.statusCode).toBe(200)
    expect(sent.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-length': String(document?.byteSize),
    })
    const encoded = encodeURIComponent("停水安排'.pdf").replace("'", '%27')
    expect(sent.headers['content-disposition']).toBe(
      `attachment; filename="document.pdf"; filename*=UTF-8''${encoded}`,
    )
    expect(sent.rawPayload.subarray(0, 5).toString()).toBe('%PDF-')
    const shown = await visitor.get(picture?.url ?? '')
    expect(shown.headers['content-type']).toBe('image/jpeg')
    service.clock.advanceHours(3)
    expect((await visitor.get(document?.url ?? '')).statusCode).toBe(404)
  })

  test('are the own uploads of who writes, each once, six at most; else nothing is published', async () => {
    const count = async () => (await service.db.selectFrom('notices').select('id').execute()).length
    const before = await count()
    const others = await pdf(await home.colleague())
    const used = await pdf()
    await publish([{ uploadId: used, name: 'a' }])
    const waiting = await pdf()
    for (const attachments of [
      [{ uploadId: others, name: 'a' }],
      [{ uploadId: used, name: 'a' }],
      [
        { uploadId: waiting, name: 'a' },
        { uploadId: used, name: 'b' },
      ],
      [
        { uploadId: waiting, name: 'a' },
        { uploadId: waiting, name: 'b' },
      ],
    ]) {
      expect(await refused(attachments)).toMatchObject({ code: 'upload_unknown' })
    }
    const seven = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map(async () => ({ uploadId: await pdf(), name: 'a' })),
    )
    expect(await refused(seven)).toMatchObject({ status: 400 })
    expect(await count()).toBe(before + 1)
    await publish([{ uploadId: waiting, name: 'a' }])
    expect((await attachmentsOf(await publish(seven.slice(0, 6)))).length).toBe(6)
  })

  test('that were corrected away stand where they stood, and the new ones do not', async () => {
    const [kept, wrong] = [await pdf(), await pdf()]
    const notice = await publish([
      { uploadId: kept, name: '表一' },
      { uploadId: wrong, name: '表二' },
    ])
    const next = await pdf()
    const attachments = [
      { uploadId: kept, name: '换个名字' },
      { uploadId: next, name: '表三' },
    ]
    expectOk(await correct(notice, { attachments }))
    const namesOf = (list: Attachment[]) => list.map(({ name }) => name)
    expect(namesOf(await attachmentsOf(notice))).toEqual(['表一.pdf', '表三.pdf'])
    const [before] = (await visitor.get(`${urlOf(notice)}/versions`)).json().items
    expect(namesOf(before.attachments)).toEqual(['表一.pdf', '表二.pdf'])
    expect((await visitor.get(before.attachments[1].url)).statusCode).toBe(200)
    expectOk(await correct(notice, { title: '周四停水', version: 1 }))
    expect(namesOf(await attachmentsOf(notice))).toEqual(['表一.pdf', '表三.pdf'])
    expectOk(await correct(notice, { title: '周四停水', attachments: [], version: 2 }))
    expect(await attachmentsOf(notice)).toEqual([])
  })

  test('a correction that changes neither words nor files is none, and one with a stranger’s file changes nothing', async () => {
    const uploadId = await pdf()
    const notice = await publish([{ uploadId, name: '表一' }])
    const same = await correct(notice, { attachments: [{ uploadId, name: '表一' }] })
    expect(same.json()).toMatchObject({ code: 'nothing_corrected' })
    const stranger = await pdf(await home.colleague())
    const wrong = await correct(notice, { attachments: [{ uploadId: stranger, name: 'x' }] })
    expect(wrong.json()).toMatchObject({ code: 'upload_unknown' })
    expect((await attachmentsOf(notice)).map(({ id }) => id)).toEqual([uploadId])
  })

  test('of a notice that was withdrawn are opened by nobody any more, whatever link they have', async () => {
    const notice = await publish([{ uploadId: await pdf(), name: '表一' }])
    const [document] = await attachmentsOf(notice)
    expectOk(await visitor.get(document?.url ?? ''))
    expectOk(await committee.post(`${urlOf(notice)}/withdrawal`, { reason: '发错了' }))
    expect((await visitor.get(urlOf(notice))).statusCode).toBe(410)
    expect((await visitor.get(`${urlOf(notice)}/versions`)).statusCode).toBe(410)
    for (const person of [visitor, committee]) {
      expect((await person.get(document?.url ?? '')).statusCode).toBe(404)
    }
    expect((await committee.get(urlOf(notice))).json().attachments).toEqual([])
  })

  test('that nobody published are swept, the others stay', async () => {
    const notice = await publish([{ uploadId: await pdf(), name: '表一' }])
    const files = storedFiles(service).length
    await pdf()
    expect(storedFiles(service)).toHaveLength(files + 1)
    service.clock.advanceHours(31 * 24)
    const storage = createLocalStorage(service.filesFolder)
    await runMediaClock({ db: service.db, clock: service.clock, storage })
    expect(storedFiles(service).length).toBeLessThan(files + 1)
    const [document] = await attachmentsOf(notice)
    expect((await visitor.get(document?.url ?? '')).statusCode).toBe(200)
  })
})

test('a script in the words of a notice stays words', async () => {
  const words = '<script>alert(1)</script><img src=x onerror=alert(2)>明天停水。'
  const notice = await publish([], { title: '<b>停水</b>', body: words })
  const answer = await visitor.get(urlOf(notice))
  expect(answer.headers['content-type']).toMatch(/^application\/json/)
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(answer.json()).toMatchObject({ title: '<b>停水</b>', body: words })
})

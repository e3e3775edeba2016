import { hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { buildNotice, NOTICES, publishNotice } from './build-notice'
import { expectOk, uploadPhotos } from './build-steps'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const MOBILE = '13812345678'
const ID_NUMBER = '11010119900307387X'

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990161')
  visitor = await service.as()
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
})
afterAll(() => service.close())

const urlOf = ({ id }: { id: string }) => `${NOTICES}/${id}`
const publish = (over: object = {}) => publishNotice(committee, home.communityCode, over)
const refused = async (over: object) =>
  (await committee.post(NOTICES, buildNotice(home.communityCode, over))).json()
const correct = (notice: { id: string }, over: object = {}) =>
  committee.post(`${urlOf(notice)}/corrections`, {
    title: '周三停水六小时',
    body: '有事请找物业。',
    expiresAt: hoursAhead(30),
    reason: '改一处写法',
    asksAgain: false,
    version: 0,
    ...over,
  })
const versionsOf = async (person: TestClient, notice: { id: string }) =>
  expectOk(await person.get(`${urlOf(notice)}/versions`)).json().items

describe('a notice', () => {
  test.each([
    [`业主 ${ID_NUMBER}`, 'id_number'],
    ['业主１１０１０１１９９００３０７３８７Ｘ', 'id_number'],
    [`致电 ${MOBILE} 身份证 ${ID_NUMBER}`, 'id_number'],
    ['请湘E12345的车主挪一下车', 'number_plate'],
  ])('that says %s does not go out, whatever is said of its phones', async (body, fault) => {
    for (const phonesArePublic of [false, true]) {
      const answer = await refused({ body, phonesArePublic })
      expect(answer).toMatchObject({ code: 'notice_personal_data', fields: { body: fault } })
    }
  })

  test('with a mobile number needs the word that it is an office’s', async () => {
    const texts = { title: `找 ${MOBILE}`, body: `物业电话 ${MOBILE}` }
    expect(await refused(texts)).toMatchObject({
      status: 422,
      code: 'notice_phone_unconfirmed',
      fields: { title: 'mobile_phone', body: 'mobile_phone' },
    })
    const notice = await publish({ ...texts, phonesArePublic: true })
    expect(expectOk(await visitor.get(urlOf(notice))).json().body).toContain(MOBILE)
  })

  test('names landlines and service numbers as they are', async () => {
    await publish({ body: '物业 0739-5360000，自来水 96533，热线 12345，400-123-4567。' })
  })
})

describe('a correction', () => {
  test('is asked the same, its reason too', async () => {
    const notice = await publish()
    expect((await correct(notice, { body: `找 ${MOBILE}` })).json()).toMatchObject({
      code: 'notice_phone_unconfirmed',
      fields: { body: 'mobile_phone' },
    })
    expect((await correct(notice, { reason: `他的证件 ${ID_NUMBER}` })).json()).toMatchObject({
      code: 'notice_personal_data',
      fields: { reason: 'id_number' },
    })
    expectOk(await correct(notice, { body: `找物业 ${MOBILE}`, phonesArePublic: true }))
  })

  test('that takes somebody out withholds what was said before, with its files, from everybody', async () => {
    const [uploadId = ''] = await uploadPhotos(committee, 1)
    const attachments = [{ uploadId, name: '表.jpg' }]
    const notice = await publish({ title: '张三家停水', attachments })
    const [file] = expectOk(await visitor.get(urlOf(notice))).json().attachments
    expectOk(await visitor.get(file.url))
    expectOk(await correct(notice, { attachments: [] }))
    expect((await versionsOf(visitor, notice))[0].title).toBe('张三家停水')
    expectOk(await correct(notice, { version: 1, attachments: [], removesPersonalData: true }))
    for (const person of [visitor, committee]) {
      expect(await versionsOf(person, notice)).toMatchObject([
        { version: 1, title: null, body: null, attachments: [], reason: '改一处写法' },
        { version: 0, title: null, body: null, attachments: [], reason: '改一处写法' },
      ])
    }
    expect((await visitor.get(file.url)).statusCode).toBe(404)
    expectOk(await correct(notice, { version: 2, body: '有事请到居委会。' }))
    expect((await versionsOf(visitor, notice))[0]).toMatchObject({ body: '有事请找物业。' })
  })

  test('of a text that says an ID number withholds it without being asked', async () => {
    const notice = await publish()
    await service.db
      .updateTable('notices')
      .set({ body: `身份证 ${ID_NUMBER}` })
      .where('id', '=', notice.id.split('-')[1] ?? '')
      .execute()
    expectOk(await correct(notice))
    expect(await versionsOf(visitor, notice)).toMatchObject([{ title: null, body: null }])
  })
})

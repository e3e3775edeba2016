import { hoursAhead } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { messagesOf, runMessages, textsOf } from './run-messages'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990046'

let service: TestApp
let home: Neighbourhood
let committee: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  committee = await home.committee()
})
afterAll(() => service.close())

type Published = { id: string }

const publish = (over: object = {}): Promise<Published> => publishNotice(committee, CODE, over)
const urlOf = ({ id }: Published) => `${NOTICES}/${id}`
const read = (person: TestClient, notice: Published, over: object = {}) =>
  person.post(`${urlOf(notice)}/reads`, { acknowledge: true, ...over })
const withdraw = (notice: Published, reason = '改到下周一了') =>
  committee.post(`${urlOf(notice)}/withdrawal`, { reason })
const seen = async (person: TestClient, notice: Published) =>
  (await person.get(urlOf(notice))).json()
const correct = (notice: Published, over: object = {}) =>
  committee.post(`${urlOf(notice)}/corrections`, {
    title: '周二停水六小时',
    body: '改到周二，上午九点到下午三点没有水。',
    expiresAt: hoursAhead(30),
    reason: '自来水公司改了日子',
    asksAgain: false,
    version: 0,
    ...over,
  })
const about = async (person: TestClient, { id }: Published) =>
  (await messagesOf(person)).filter(({ targetId }) => targetId === id).map(({ text }) => text)

describe('a notice that is withdrawn', () => {
  test('is told to who has read it and lives there, and says why to everybody; its words are gone', async () => {
    const notice = await publish()
    const [reader, other, gone] = [await home.owner(1), await home.owner(2), await home.family(3)]
    for (const person of [reader, gone]) await read(person, notice)
    await gone.post(`/api/v1/households/${CODE}-${home.householdIds[2]}/departure`)
    await runMessages(service)
    expect((await withdraw(notice)).statusCode).toBe(200)
    await runMessages(service)
    const words = '您看过的一条通知撤回了。点开看原因。'
    expect(await about(reader, notice)).toContain(words)
    for (const person of [other, gone]) expect(await about(person, notice)).not.toContain(words)
    for (const path of ['', '/versions']) {
      const refused = await (await service.as()).get(`${urlOf(notice)}${path}`)
      expect(refused.json()).toMatchObject({
        status: 410,
        code: 'notice_withdrawn',
        reason: '改到下周一了',
      })
      expect(refused.body).not.toContain('停水')
    }
    expect((await read(reader, notice)).json()).toMatchObject({ reason: '改到下周一了' })
  })

  test('before it was out keeps why to its committee', async () => {
    const notice = await publish({ publishesAt: hoursAhead(20) })
    await withdraw(notice, '不用发了')
    expect(await seen(await home.owner(1), notice)).not.toHaveProperty('reason')
    expect(await seen(committee, notice)).toMatchObject({ withdrawnReason: '不用发了' })
  })

  test.each([
    ['打 13812345678 问', 'no_mobile_phone'],
    ['湘E12345 的车主来过了', 'no_number_plate'],
  ])('says nothing of anybody: %s', async (reason, fault) => {
    const notice = await publish()
    expect((await withdraw(notice, reason)).json()).toMatchObject({
      code: 'notice_personal_data',
      fields: { reason: fault },
    })
    expect(await seen(committee, notice)).toMatchObject({ status: 'current' })
  })
})

describe('a correction that asks nobody again', () => {
  test('is told to who has read what it said before, and marked until they read it again', async () => {
    const notice = await publish()
    const [reader, other, quick] = [await home.owner(1), await home.owner(2), await home.owner(4)]
    for (const person of [reader, quick]) await read(person, notice)
    expect(await seen(reader, notice)).toMatchObject({ isChangedSinceRead: false })
    expect((await correct(notice)).statusCode).toBe(200)
    await read(quick, notice, { version: 1 })
    await runMessages(service)
    const words = '您看过的通知改了，有空再看一眼：周二停水六小时'
    expect(await about(reader, notice)).toContain(words)
    for (const person of [other, quick]) expect(await about(person, notice)).not.toContain(words)
    const listed = (await reader.get(`${NOTICES}?view=resident`)).json().items
    expect(listed.find(({ id }: Published) => id === notice.id)).toMatchObject({
      isRead: true,
      isAcknowledged: true,
      isChangedSinceRead: true,
    })
    expect(await seen(other, notice)).toMatchObject({ isRead: false, isChangedSinceRead: false })
    expect((await seen(committee, notice)).reach).toMatchObject({ online: 2 })
    await read(reader, notice, { acknowledge: false, version: 1 })
    expect(await seen(reader, notice)).toMatchObject({
      isAcknowledged: true,
      isChangedSinceRead: false,
    })
  })

  test('one that asks again tells everybody of it once', async () => {
    const notice = await publish()
    const reader = await home.owner(1)
    await read(reader, notice)
    await correct(notice, { asksAgain: true })
    await runMessages(service)
    const texts = (await textsOf(reader)).filter((text) => text.includes('周二停水六小时'))
    expect(texts.filter((text) => text.startsWith('通知更正了'))).toHaveLength(1)
    expect(await about(reader, notice)).not.toContain(
      '您看过的通知改了，有空再看一眼：周二停水六小时',
    )
  })
})

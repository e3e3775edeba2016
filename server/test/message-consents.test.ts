import { randomBytes } from 'node:crypto'
import { type FakeWechat, loginCodeOf, startFakeWechat } from '../../test/wechat/fake-wechat'
import { WechatError } from '../src/integrations/wechat/wechat-error'
import type { MessageKind, MessageTarget } from '../src/modules/messages/messages-types'
import { runMessageClock } from '../src/modules/messages/run-message-clock'
import { tell } from '../src/modules/messages/tell-service'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { NOTICES, publishNotice } from './build-notice'
import { TEST_TEMPLATES } from './run-messages'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'

const APP = { appId: 'wx0000000000000016', appSecret: 'secret-of-the-test' }
const SUBSCRIPTIONS = '/api/v1/me/subscriptions'
/** Every consent is used up. */
const TEMPLATES = { ...TEST_TEMPLATES, notice: { ...TEST_TEMPLATES.notice, isLongTerm: false } }
const BUSY = () => new WechatError('busy', 'sendMessage', -1)
const REFUSED = () => new WechatError('message_refused', 'sendMessage', 43101)

type TemplateName = keyof typeof TEMPLATES

let fake: FakeWechat
let service: TestApp
let place: Neighbourhood
let me: TestClient
let myId: string
/** What WeChat does with each try, in order; it takes what is not in it. */
let tries: (() => Promise<void> | void)[]
let taken: number

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  const wechat = { ...APP, baseUrl: fake.url, timeoutMs: 1_000, templates: TEMPLATES }
  service = await startTestApp({ wechat })
  place = await buildNeighbourhood(service, '430503990616')
})
afterAll(async () => {
  await service.close()
  await fake.close()
})
beforeEach(async () => {
  me = await newcomer()
  const last = await service.db
    .selectFrom('wechat_people')
    .select('account_id')
    .orderBy('account_id', 'desc')
    .executeTakeFirstOrThrow()
  myId = last.account_id
  tries = []
  taken = 0
  await service.db.deleteFrom('message_sends').execute()
})

async function newcomer(): Promise<TestClient> {
  const code = loginCodeOf(`o-${randomBytes(6).toString('hex')}`)
  const response = await (await service.as()).post('/api/v1/wechat/sessions', { code })
  return createClient(service.app, response.json<{ token: string }>().token)
}

const say = (answers: readonly { template: TemplateName; answer: string }[], by = me) =>
  by.post(SUBSCRIPTIONS, { answers })

async function consent(template: TemplateName, times = 1): Promise<void> {
  for (let time = 0; time < times; time += 1) await say([{ template, answer: 'accept' }])
}
const ban = (template: TemplateName) => say([{ template, answer: 'ban' }])

async function balanceOf(template: TemplateName): Promise<number | undefined> {
  const row = await service.db
    .selectFrom('message_subscriptions')
    .select('balance')
    .where('account_id', '=', myId)
    .where('template', '=', template)
    .executeTakeFirst()
  return row?.balance
}

/** The job, once, with a WeChat that does what is in `tries`. */
function run() {
  const sendMessage = async () => {
    await tries.shift()?.()
    taken += 1
    return true
  }
  return runMessageClock({ ...service, templates: TEMPLATES, wechat: { sendMessage } })
}

const stateOf = async (kind: MessageKind) =>
  (
    await service.db
      .selectFrom('message_sends')
      .select('state')
      .where('kind', '=', kind)
      .executeTakeFirst()
  )?.state

let told = 0
function tellMe(
  kind: MessageKind,
  { target = 'report', targetId = '430503990616-1', dueAt = null }: Partial<Telling> = {},
) {
  told += 1
  const telling = { key: `${kind}:${told}`, kind, target, targetId, about: '路灯照明', dueAt }
  return service.db.transaction().execute((trx) => tell(trx, [myId], telling, service.clock.now()))
}

interface Telling {
  readonly target: MessageTarget
  readonly targetId: string
  readonly dueAt: Date | null
}

const hence = (hours: number) => new Date(service.clock.now().getTime() + hours * 3_600_000)

describe('a consent that ends while a message is on its way', () => {
  test('is not revived by the try that failed', async () => {
    await consent('report')
    await tellMe('report_resolved')
    tries = [
      async () => {
        await ban('report')
        throw BUSY()
      },
    ]
    await run()
    expect(await balanceOf('report')).toBe(0)
    service.clock.advanceHours(9)
    await run()
    expect(taken).toBe(0)
    expect(await stateOf('report_resolved')).toBe('no_consent')
  })

  test('by a refusal neither, in whichever process', async () => {
    await consent('report', 2)
    await tellMe('report_resolved')
    await tellMe('report_rejected')
    const refuse = () => {
      throw REFUSED()
    }
    tries = [
      async () => {
        tries = [refuse]
        await run()
        throw BUSY()
      },
    ]
    await run()
    service.clock.advanceHours(9)
    await run()
    expect(taken).toBe(0)
    expect(await balanceOf('report')).toBe(0)
  })

  test('and what is consented to after that stays, whatever comes of the old try', async () => {
    await consent('report')
    await tellMe('report_resolved')
    tries = [
      async () => {
        await ban('report')
        await consent('report')
        throw REFUSED()
      },
    ]
    await run()
    expect(await balanceOf('report')).toBe(1)
  })
})

describe('the last consent', () => {
  test.each([
    ['report_appeal_decided', 'report_resolved', 'report'],
    ['topic_appeal_decided', 'topic_answered', 'consultation'],
    ['appeal_decided', 'poll_result', 'consultation'],
  ] as const)('is not for %s but for %s', async (appeal, final, template) => {
    await consent(template)
    await tellMe(appeal)
    await run()
    await tellMe(final)
    await run()
    expect([await stateOf(appeal), await stateOf(final)]).toEqual([undefined, 'sent'])
  })
})

describe('what says nothing any more', () => {
  test('a notice that was withdrawn is not sent on the next try and costs nothing', async () => {
    const committee = await place.committee()
    const { id } = await publishNotice(committee, place.communityCode, { expiresAt: hence(90) })
    await consent('notice')
    await tellMe('notice_published', { target: 'notice', targetId: id })
    tries = [
      () => {
        throw BUSY()
      },
    ]
    await run()
    await committee.post(`${NOTICES}/${id}/withdrawal`, { reason: '不用发了' })
    service.clock.advanceHours(1)
    await run()
    expect(taken).toBe(0)
    expect(await stateOf('notice_published')).toBe('outdated')
    expect(await balanceOf('notice')).toBe(1)
  })

  test('what was to be heard by a day is not sent after it, neither by itself nor by an operator', async () => {
    const fail = (problem: 'busy' | 'misconfigured', errcode: number) => () => {
      throw new WechatError(problem, 'sendMessage', errcode)
    }
    await consent('consultation', 3)
    tries = [fail('busy', -1), fail('misconfigured', 40037)]
    await tellMe('voting_ends_soon', { dueAt: hence(1) })
    await run()
    await tellMe('voting_opened', { dueAt: hence(1) })
    await run()
    expect(await stateOf('voting_opened')).toBe('dead')
    service.clock.advanceHours(2)
    const operator = await service.as('operator-ren')
    const trouble = { template: 'consultation', state: 'dead', errorCode: 40037, isRetried: true }
    const again = await operator.post('/api/v1/message-troubles/decision', trouble)
    expect(again.statusCode).toBe(204)
    await run()
    expect(taken).toBe(0)
    expect([await stateOf('voting_ends_soon'), await stateOf('voting_opened')]).toEqual([
      'outdated',
      'outdated',
    ])
    expect(await balanceOf('consultation')).toBe(3)
  })
})

describe('what counts as a consent', () => {
  test('one of each template in an answer', async () => {
    const accept = { template: 'report', answer: 'accept' } as const
    await say([accept, accept, accept])
    expect(await balanceOf('report')).toBe(1)
  })

  test('nothing of somebody whom WeChat does not know', async () => {
    const neighbour = await place.owner(1)
    const answers = [{ template: 'report', answer: 'accept' }] as const
    const response = await say(answers, neighbour)
    expect(response.json().items).toContainEqual(
      expect.objectContaining({ template: 'report', balance: 0 }),
    )
  })
})

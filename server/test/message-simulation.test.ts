import { WechatError } from '../src/integrations/wechat/wechat-error'
import { createSeededRandom } from '../src/lib/seeded-random'
import type { MessageKind } from '../src/modules/messages/messages-types'
import { runMessageClock } from '../src/modules/messages/run-message-clock'
import { addConsent } from '../src/modules/messages/subscriptions-repository'
import { tell } from '../src/modules/messages/tell-service'
import { TEST_TEMPLATES } from './run-messages'
import { startTestApp, type TestApp } from './test-app'

const PEOPLE = 10_000
const HOURS = 48
const STEPS: readonly MessageKind[] = ['report_accepted', 'report_progress', 'report_suspended']

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

/** One person as WeChat knows them. */
interface Phone {
  /** Messages consented to, ever. */
  consented: number
  /** Calls after which WeChat may have sent one. */
  used: number
  /** Turned off in WeChat's own settings, of which we are told only by its refusal. */
  isOff: boolean
  finalAt: number
  hadConsentAtTheEnd: boolean
}

const random = createSeededRandom(20_261_127)
const phones = new Map<string, Phone>()
const faults: string[] = []

/** WeChat, with all it does to us: busy, silent after it has sent or before, refusing. */
async function sendMessage(accountId: string): Promise<boolean> {
  const phone = phones.get(accountId)
  if (!phone) throw new Error('WeChat knows everybody here')
  if (phone.used >= phone.consented) faults.push(`${accountId} did not consent`)
  if (phone.isOff) throw new WechatError('message_refused', 'sendMessage', 43101)
  const chance = random.next()
  if (chance < 0.05) throw new WechatError('busy', 'sendMessage', -1)
  phone.used += 1
  if (chance < 0.07) throw new WechatError('unreachable', 'sendMessage')
  return true
}

async function makePeople(): Promise<string[]> {
  const rows = await service.db
    .insertInto('accounts')
    .values(
      Array.from({ length: PEOPLE }, () => ({
        display_name: '居民',
        demo_key: null,
        created_at: service.clock.now(),
      })),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Everybody on whom the lot falls. */
const some = (people: readonly string[], share: number) =>
  people.filter(() => random.next() < share)

async function consentOf(accountIds: readonly string[]): Promise<void> {
  const consent = { template: 'report', isLongTerm: false, most: 50 } as const
  await service.db.transaction().execute(async (trx) => {
    for (const accountId of accountIds) {
      await addConsent(trx, { ...consent, accountId }, service.clock.now())
      const phone = phones.get(accountId)
      if (phone) phone.consented += 1
      if (phone) phone.isOff = false
    }
  })
}

function tellAll(accountIds: readonly string[], kind: MessageKind, hour: number) {
  const about = { about: '路灯照明', target: 'report', targetId: '430503005003-1' } as const
  const telling = { ...about, kind, key: `${kind}:${hour}`, dueAt: null }
  return service.db
    .transaction()
    .execute((trx) => tell(trx, accountIds, telling, service.clock.now()))
}

const run = () =>
  runMessageClock({ ...service, templates: TEST_TEMPLATES, wechat: { sendMessage } })

async function balancesOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await service.db
    .selectFrom('message_subscriptions')
    .selectAll()
    .where('account_id', 'in', ['0', ...accountIds])
    .execute()
  return new Map(rows.map(({ account_id, balance }) => [account_id, balance]))
}

test('10,000 people: never without consent, never two for one, and the answer comes to all who have one left', async () => {
  const people = await makePeople()
  for (const accountId of people) {
    const finalAt = 6 + Math.floor(random.next() * (HOURS - 12))
    const person = { consented: 0, used: 0, isOff: false, finalAt, hadConsentAtTheEnd: false }
    phones.set(accountId, person)
  }
  await consentOf(some(people, 0.7))
  for (let hour = 0; hour < HOURS; hour += 1) {
    service.clock.advanceHours(1)
    const open = people.filter((accountId) => (phones.get(accountId)?.finalAt ?? 0) >= hour)
    await consentOf(some(open, 0.02))
    for (const accountId of some(open, 0.002))
      Object.assign(phones.get(accountId) ?? {}, { isOff: true })
    const kind = STEPS[hour % STEPS.length] ?? 'report_accepted'
    await tellAll(some(open, 0.1), kind, hour)
    const answered = open.filter((accountId) => phones.get(accountId)?.finalAt === hour)
    const left = await balancesOf(answered)
    for (const accountId of answered) {
      const phone = phones.get(accountId)
      if (phone) phone.hadConsentAtTheEnd = (left.get(accountId) ?? 0) >= 1
    }
    await tellAll(answered, 'report_resolved', hour)
    await run()
  }
  for (let hour = 0; hour < 12; hour += 1) {
    service.clock.advanceHours(1)
    await run()
  }

  expect(faults).toEqual([])
  const overspent = [...phones.values()].filter(({ consented, used }) => used > consented)
  expect(overspent).toEqual([])
  const sends = await service.db
    .selectFrom('message_sends')
    .select(['account_id', 'state', 'kind'])
    .execute()
  const finals = new Map(
    sends
      .filter(({ kind }) => kind === 'report_resolved')
      .map(({ account_id, state }) => [account_id, state]),
  )
  const missed = people.filter((accountId) => {
    const phone = phones.get(accountId)
    // Whoever turned messages off has none left, though we only hear of it from the refusal.
    const isDue = phone?.hadConsentAtTheEnd && !phone.isOff
    const state = finals.get(accountId) ?? 'none'
    return isDue && !['sent', 'unknown', 'refused'].includes(state)
  })
  expect(missed).toEqual([])
  const countOf = (wanted: string) => sends.filter(({ state }) => state === wanted).length
  expect(countOf('sent')).toBeGreaterThan(6_000)
  expect(countOf('unknown')).toBeGreaterThan(50)
  expect(countOf('waiting') + countOf('sending')).toBe(0)
}, 120_000)

import { WechatError } from '../src/integrations/wechat/wechat-error'
import { createSeededRandom } from '../src/lib/seeded-random'
import type { MessageKind } from '../src/modules/messages/messages-types'
import { runMessageClock } from '../src/modules/messages/run-message-clock'
import { addConsent, endConsent } from '../src/modules/messages/subscriptions-repository'
import { tell } from '../src/modules/messages/tell-service'
import { TEST_TEMPLATES } from './run-messages'
import { startTestApp, type TestApp } from './test-app'

const PEOPLE = 10_000
const HOURS = 24
const TEMPLATES = ['report', 'consultation'] as const
type TemplateName = (typeof TEMPLATES)[number]

/** What people hear on the way, appeals among it, and how it ends for them. */
const STEPS: Readonly<Record<TemplateName, readonly MessageKind[]>> = {
  report: [
    'report_accepted',
    'report_suspended',
    'report_held_back',
    'report_appeal_decided',
    'report_progress',
  ],
  consultation: [
    'opinions_asked',
    'voting_opened',
    'opinion_declined',
    'appeal_decided',
    'topic_appeal_decided',
    'milestone_done',
  ],
}
const ENDS = { report: 'report_resolved', consultation: 'poll_result' } as const

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

/** One person's consent to one template, as WeChat knows it. */
interface Phone {
  /** Messages WeChat still brings. */
  left: number
  /** Turned off in WeChat's own settings, of which we are told only by its refusal. */
  isOff: boolean
  finalAt: number
  hadConsentAtTheEnd: boolean
  /** Whether that ended by the person's own doing before the answer came. */
  hasSaidNo: boolean
  /** Of how it ended, what WeChat certainly took, and what it took without an answer. */
  delivered: number
}

const random = createSeededRandom(20_261_127)
const phones = new Map<string, Phone>()
const faults: string[] = []
const phoneOf = (accountId: string, template: TemplateName): Phone => {
  const phone = phones.get(`${accountId}/${template}`)
  if (!phone) throw new Error('WeChat knows everybody here')
  return phone
}
const inTransaction: TestApp['db']['transaction'] = () => service.db.transaction()

/** The person answers in the middle of a try, as far as both sides know. */
async function answerMeanwhile(accountId: string, template: TemplateName): Promise<void> {
  const chance = random.next()
  if (chance < 0.03) await sayNo(accountId, template)
  else if (chance < 0.06) await consentOf([accountId], template)
}

async function sayNo(accountId: string, template: TemplateName): Promise<void> {
  Object.assign(phoneOf(accountId, template), { left: 0, hasSaidNo: true })
  await inTransaction().execute((trx) => endConsent(trx, { accountId, template }))
}

/** WeChat, with all it does to us: busy, silent after it has sent or before, refusing. */
async function sendMessage(accountId: string, { templateId, fields }: Sent): Promise<boolean> {
  const template = templateId === TEST_TEMPLATES.report.id ? 'report' : 'consultation'
  const phone = phoneOf(accountId, template)
  if (phone.left < 1 && !phone.isOff) faults.push(`${accountId} did not consent`)
  const chance = random.next()
  if (phone.isOff) {
    await answerMeanwhile(accountId, template)
    throw new WechatError('message_refused', 'sendMessage', 43101)
  }
  if (chance < 0.08) {
    await answerMeanwhile(accountId, template)
    throw new WechatError('busy', 'sendMessage', -1)
  }
  phone.left -= 1
  if (fields.phrase2 === (template === 'report' ? '已办结' : '出结果了')) phone.delivered += 1
  await answerMeanwhile(accountId, template)
  if (chance < 0.1) throw new WechatError('unreachable', 'sendMessage')
  return true
}

interface Sent {
  readonly templateId: string
  readonly fields: Readonly<Record<string, string>>
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

async function consentOf(accountIds: readonly string[], template: TemplateName): Promise<void> {
  const consent = { template, isLongTerm: false, most: 50 } as const
  await inTransaction().execute(async (trx) => {
    for (const accountId of accountIds) {
      await addConsent(trx, { ...consent, accountId }, service.clock.now())
      const phone = phoneOf(accountId, template)
      phone.left += 1
    }
  })
}

function tellAll(accountIds: readonly string[], kind: MessageKind, hour: number) {
  const about = { about: '路灯照明', target: 'report', targetId: '430503005003-1' } as const
  const telling = { ...about, kind, key: `${kind}:${hour}`, dueAt: null }
  return inTransaction().execute((trx) => tell(trx, accountIds, telling, service.clock.now()))
}

/** Two processes at once. */
const run = () => {
  const deps = { ...service, templates: TEST_TEMPLATES, wechat: { sendMessage } }
  return Promise.all([runMessageClock(deps), runMessageClock(deps)])
}

async function balancesOf(template: TemplateName): Promise<ReadonlyMap<string, number>> {
  const rows = await service.db
    .selectFrom('message_subscriptions')
    .selectAll()
    .where('template', '=', template)
    .execute()
  return new Map(rows.map(({ account_id, balance }) => [account_id, balance]))
}

/** An hour of those who wait for something of one template. */
async function passHour(people: readonly string[], template: TemplateName, hour: number) {
  const finalAt = (accountId: string) => phoneOf(accountId, template).finalAt
  const open = people.filter((accountId) => finalAt(accountId) >= hour)
  await consentOf(some(open, 0.02), template)
  for (const accountId of some(open, 0.002)) await sayNo(accountId, template)
  for (const accountId of some(open, 0.002)) phoneOf(accountId, template).isOff = true
  const kinds = STEPS[template]
  await tellAll(some(open, 0.1), kinds[hour % kinds.length] ?? 'report_accepted', hour)
  await run()
  const answered = open.filter((accountId) => finalAt(accountId) === hour)
  const left = await balancesOf(template)
  for (const accountId of answered) {
    const hadConsentAtTheEnd = (left.get(accountId) ?? 0) >= 1
    Object.assign(phoneOf(accountId, template), { hadConsentAtTheEnd, hasSaidNo: false })
  }
  await tellAll(answered, ENDS[template], hour)
}

test('10,000 people, two templates: never without consent, never two for one, and how it ends comes to all who have one left', async () => {
  const people = await makePeople()
  const waitingFor = { report: people.slice(0, PEOPLE / 2), consultation: people.slice(PEOPLE / 2) }
  for (const template of TEMPLATES) {
    for (const accountId of waitingFor[template]) {
      const finalAt = 6 + Math.floor(random.next() * (HOURS - 12))
      const nothing = { left: 0, isOff: false, hadConsentAtTheEnd: false, hasSaidNo: false }
      phones.set(`${accountId}/${template}`, { ...nothing, finalAt, delivered: 0 })
    }
    await consentOf(some(waitingFor[template], 0.7), template)
  }
  for (let hour = 0; hour < HOURS + 12; hour += 1) {
    service.clock.advanceHours(1)
    if (hour < HOURS) {
      for (const template of TEMPLATES) await passHour(waitingFor[template], template, hour)
    }
    await run()
  }

  expect(faults).toEqual([])
  const everybody = [...phones.entries()]
  expect(everybody.filter(([, { left }]) => left < 0)).toEqual([])
  expect(everybody.filter(([, { delivered }]) => delivered > 1)).toEqual([])
  // Whoever said no or turned messages off has none left, though of the one we only hear from the refusal.
  const missed = everybody.filter(
    ([, { hadConsentAtTheEnd, hasSaidNo, isOff, delivered }]) =>
      hadConsentAtTheEnd && !hasSaidNo && !isOff && delivered === 0,
  )
  expect(missed).toEqual([])
  const sends = await service.db.selectFrom('message_sends').select('state').execute()
  const countOf = (wanted: string) => sends.filter(({ state }) => state === wanted).length
  expect(countOf('sent')).toBeGreaterThan(6_000)
  expect(countOf('unknown')).toBeGreaterThan(50)
  expect(countOf('refused')).toBeGreaterThan(0)
  expect(countOf('waiting') + countOf('sending')).toBe(0)
}, 120_000)

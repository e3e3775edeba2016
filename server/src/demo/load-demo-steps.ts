import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { TenantId } from '../lib/ids'
import { dayAt } from '../lib/shanghai-time'
import { CHOICES, type Choice } from '../modules/consultations/counting/counting-types'
import { DEMO_ROUND, DEMO_WORKS, type DemoMilestone, type DemoOpinion } from './demo-steps'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoCity } from './load-demo-consultations'
import type { DemoPeople } from './load-demo-people'
import { castDemoBallots, type DemoSeals, endDemoPoll, openDemoPoll } from './load-demo-poll'
import { motionByHousehold } from './motion-by-household'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A consultation that asks for opinions, and one whose result is carried out. */
export async function loadDemoSteps(
  trx: Transaction<Database>,
  seals: DemoSeals,
  city: DemoCity,
): Promise<void> {
  await loadRound(trx, city.people, city.now)
  await loadWorks(trx, seals, city)
}

const daysFrom = (now: Date, days: number) => new Date(now.getTime() + days * DAY_MS)

async function insertConsultation(
  trx: Transaction<Database>,
  people: DemoPeople,
  demo: typeof DEMO_ROUND | typeof DEMO_WORKS,
  stored: { status: 'opinions' | 'voting'; openedAt: Date | null },
  now: Date,
): Promise<TenantId> {
  const communityCode = demo.areaCode.slice(0, 12)
  const [id = ''] = await insertRowsWithIds(trx, 'consultations', [
    {
      community_code: communityCode,
      area_code: demo.areaCode,
      title: demo.title,
      body: demo.body,
      status: stored.status,
      author_account_id: people.accountOf(demo.committee),
      created_at: daysFrom(now, -demo.createdDaysAgo),
      opened_at: stored.openedAt,
    },
  ])
  return { communityCode, id }
}

async function loadRound(trx: Transaction<Database>, people: DemoPeople, now: Date): Promise<void> {
  const { areaCode, committee, createdDaysAgo, endsInDays, opinions } = DEMO_ROUND
  const stored = { status: 'opinions', openedAt: null } as const
  const consultation = await insertConsultation(trx, people, DEMO_ROUND, stored, now)
  const { communityCode, id: consultationId } = consultation
  await insertRows(trx, 'polls', [
    {
      community_code: communityCode,
      consultation_id: consultationId,
      ...motionByHousehold(DEMO_ROUND.question),
      rule_code: 'residents_meeting',
      rule_version: '2018',
      closes_at: daysFrom(now, DEMO_ROUND.closesInDays),
      opened_at: null,
      roll_size: null,
    },
  ])
  const accountId = people.accountOf(committee)
  await insertRows(trx, 'consultation_steps', [
    {
      community_code: communityCode,
      consultation_id: consultationId,
      step: 'opinions',
      account_id: accountId,
      entered_at: daysFrom(now, -createdDaysAgo),
      ends_at: daysFrom(now, endsInDays),
      statement: null,
    },
  ])
  const authors = people.residents.filter(
    ({ key, household }) => key === null && household.gridCode.startsWith(areaCode),
  )
  for (const [index, opinion] of opinions.entries()) {
    const authorId = authors[index * 7]?.accountId ?? accountId
    await loadOpinion(trx, { communityCode, consultationId, accountId, authorId }, opinion, now)
  }
}

interface OpinionPlace {
  readonly communityCode: string
  readonly consultationId: string
  /** Of the committee. */
  readonly accountId: string
  readonly authorId: string
}

async function loadOpinion(
  trx: Transaction<Database>,
  { communityCode, consultationId, accountId, authorId }: OpinionPlace,
  { body, status, reply, writtenHoursAgo }: DemoOpinion,
  now: Date,
): Promise<void> {
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * HOUR_MS)
  // The committee reads what came in within two hours, and answers an hour later.
  const publishedAt = status === 'public' ? hoursAgo(writtenHoursAgo - 2) : null
  const repliedAt = reply === undefined ? null : hoursAgo(writtenHoursAgo - 3)
  const [opinionId = ''] = await insertRowsWithIds(trx, 'opinions', [
    {
      community_code: communityCode,
      consultation_id: consultationId,
      author_account_id: authorId,
      body,
      status,
      written_at: hoursAgo(writtenHoursAgo),
      published_at: publishedAt,
      answered_at: repliedAt,
      decided_at: publishedAt,
      decided_by_account_id: publishedAt && accountId,
    },
  ])
  if (reply === undefined || repliedAt === null) return
  await insertRows(trx, 'opinion_replies', [
    {
      community_code: communityCode,
      opinion_id: opinionId,
      revision: 1,
      account_id: accountId,
      body: reply,
      replied_at: repliedAt,
    },
  ])
}

/** Its poll was counted before, and then somebody decided to carry its result out. */
async function loadWorks(
  trx: Transaction<Database>,
  seals: DemoSeals,
  { grids, people, random, now }: DemoCity,
): Promise<void> {
  const { areaCode, committee, createdDaysAgo, startedDaysAgo, milestones } = DEMO_WORKS
  const openedAt = daysFrom(now, -createdDaysAgo)
  const stored = { status: 'voting', openedAt } as const
  const consultation = await insertConsultation(trx, people, DEMO_WORKS, stored, now)
  const { communityCode, id: consultationId } = consultation
  const closesAt = daysFrom(now, DEMO_WORKS.closesInDays)
  const demo = { consultation, areaCode, question: DEMO_WORKS.question, openedAt, closesAt }
  const poll = await openDemoPoll(trx, seals, grids, demo)
  await castDemoBallots(trx, people, poll, { choices: listChoices() }, random)
  await endDemoPoll(trx, seals, poll)
  await trx
    .updateTable('consultations')
    .set({ status: DEMO_WORKS.status })
    .where('community_code', '=', communityCode)
    .where('id', '=', consultationId)
    .execute()
  const accountId = people.accountOf(committee)
  const startedAt = daysFrom(now, -startedDaysAgo)
  await insertRows(trx, 'consultation_steps', [
    {
      community_code: communityCode,
      consultation_id: consultationId,
      step: 'carrying_out',
      account_id: accountId,
      entered_at: startedAt,
      ends_at: null,
      statement: null,
    },
  ])
  for (const milestone of milestones) {
    await loadMilestone(
      trx,
      { communityCode, consultationId, accountId, startedAt },
      milestone,
      now,
    )
  }
}

function listChoices(): Choice[] {
  const { turnout } = DEMO_WORKS
  return CHOICES.flatMap((choice) => Array.from({ length: turnout[choice] }, () => choice))
}

interface MilestonePlace {
  readonly communityCode: string
  readonly consultationId: string
  readonly accountId: string
  readonly startedAt: Date
}

async function loadMilestone(
  trx: Transaction<Database>,
  { communityCode, consultationId, accountId, startedAt }: MilestonePlace,
  { title, firstDueInDays, dueInDays, done, postponed }: DemoMilestone,
  now: Date,
): Promise<void> {
  const dayIn = (days: number) => dayAt(daysFrom(now, days))
  const [milestoneId = ''] = await insertRowsWithIds(trx, 'milestones', [
    {
      community_code: communityCode,
      consultation_id: consultationId,
      title,
      first_due_on: dayIn(firstDueInDays),
      due_on: dayIn(dueInDays),
      status: done ? 'done' : 'running',
      was_late: postponed !== undefined,
      added_at: startedAt,
      ended_at: done ? daysFrom(now, -done.daysAgo) : null,
      ended_by_account_id: done ? accountId : null,
      note: done?.note ?? null,
    },
  ])
  if (!postponed) return
  await insertRows(trx, 'milestone_postponements', [
    {
      community_code: communityCode,
      milestone_id: milestoneId,
      account_id: accountId,
      from_due_on: dayIn(firstDueInDays),
      to_due_on: dayIn(dueInDays),
      was_overdue: true,
      reason: postponed.reason,
      postponed_at: daysFrom(now, -postponed.daysAgo),
    },
  ])
}

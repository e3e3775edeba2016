import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import { dayAt } from '../lib/shanghai-time'
import type { Choice } from '../modules/consultations/counting/counting-types'
import type { PollTally } from '../modules/consultations/counting/tally-poll'
import { DEMO_ROUND, DEMO_WORKS, type DemoMilestone, type DemoOpinion } from './demo-steps'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoGrid } from './load-demo-grids'
import type { DemoPeople } from './load-demo-people'
import { motionByHousehold } from './motion-by-household'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** Hundredths of a square metre. */
const USUAL_AREA = 9_000

/** A consultation that asks for opinions, and one whose result is carried out. */
export async function loadDemoSteps(
  trx: Transaction<Database>,
  grids: readonly DemoGrid[],
  people: DemoPeople,
  now: Date,
): Promise<void> {
  await loadRound(trx, people, now)
  await loadWorks(trx, grids, people, now)
}

const daysFrom = (now: Date, days: number) => new Date(now.getTime() + days * DAY_MS)

async function insertConsultation(
  trx: Transaction<Database>,
  people: DemoPeople,
  demo: typeof DEMO_ROUND | typeof DEMO_WORKS,
  poll: { openedAt: Date | null; ended?: { rollSize: number; tally: DemoTally } },
  now: Date,
): Promise<string> {
  const communityCode = demo.areaCode.slice(0, 12)
  const [consultationId = ''] = await insertRowsWithIds(trx, 'consultations', [
    {
      community_code: communityCode,
      area_code: demo.areaCode,
      title: demo.title,
      body: demo.body,
      status: demo.status,
      author_account_id: people.accountOf(demo.committee),
      created_at: daysFrom(now, -demo.createdDaysAgo),
      opened_at: poll.openedAt,
    },
  ])
  const closesAt = daysFrom(now, demo.closesInDays)
  await insertRows(trx, 'polls', [
    {
      community_code: communityCode,
      consultation_id: consultationId,
      ...motionByHousehold(demo.question),
      rule_code: 'residents_meeting',
      rule_version: '2018',
      closes_at: closesAt,
      opened_at: poll.openedAt,
      ...(poll.ended
        ? {
            roll_size: poll.ended.rollSize,
            roll_area_hundredths: poll.ended.rollSize * USUAL_AREA,
            roster_last_household_id: '0',
            objections_end_at: poll.openedAt,
            ended_at: closesAt,
            tally: JSON.stringify(toTally(poll.ended.tally)),
          }
        : { roll_size: null }),
    },
  ])
  return consultationId
}

type DemoTally = Readonly<Record<Choice, number>>

function toTally(counts: DemoTally): PollTally {
  const amountOf = (units: number) => ({ units, weight: units })
  return {
    turnout: amountOf(counts.for + counts.against + counts.abstain),
    questions: [
      {
        questionId: '1',
        kind: 'motion',
        for: amountOf(counts.for),
        against: amountOf(counts.against),
        abstain: amountOf(counts.abstain),
      },
    ],
  }
}

async function loadRound(trx: Transaction<Database>, people: DemoPeople, now: Date): Promise<void> {
  const { areaCode, committee, createdDaysAgo, endsInDays, opinions } = DEMO_ROUND
  const communityCode = areaCode.slice(0, 12)
  const consultationId = await insertConsultation(trx, people, DEMO_ROUND, { openedAt: null }, now)
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

/** Its ballots were counted long ago; only the tally is kept in the demo. */
async function loadWorks(
  trx: Transaction<Database>,
  grids: readonly DemoGrid[],
  people: DemoPeople,
  now: Date,
): Promise<void> {
  const { areaCode, committee, createdDaysAgo, startedDaysAgo, turnout, milestones } = DEMO_WORKS
  const communityCode = areaCode.slice(0, 12)
  const rollSize = grids
    .filter(({ code }) => code.startsWith(areaCode))
    .reduce((sum, { households }) => sum + households.length, 0)
  const poll = {
    openedAt: daysFrom(now, -createdDaysAgo),
    ended: { rollSize, tally: turnout },
  }
  const consultationId = await insertConsultation(trx, people, DEMO_WORKS, poll, now)
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

import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { SeededRandom } from '../lib/seeded-random'
import { endOfObjections } from '../modules/consultations/roll/roll-window'
import { insertRoll } from '../modules/consultations/roll-repository'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoGrid } from './load-demo-grids'
import type { DemoPeople } from './load-demo-people'
import { motionByHousehold } from './motion-by-household'

const DAY_MS = 86_400_000

interface DemoConsultation {
  readonly committee: string
  /** A community, or one of its grids. */
  readonly areaCode: string
  readonly title: string
  readonly body: string
  readonly question: string
  readonly openedDaysAgo: number
  readonly closesInDays: number
  /** Percent of the roll that took part, and of those the share that agreed and that declined. */
  readonly turnoutPercent: number
  readonly forPercent: number
  readonly againstPercent: number
}

/** One that runs, one that passed, and one in which too few took part. */
const DEMO_CONSULTATIONS: readonly DemoConsultation[] = [
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    title: '要不要在小花园装健身器材',
    body: '不少居民提出，小花园有一块空地，可以装六件健身器材，由社区惠民资金出钱，物业负责日常维护。想听大家的决定。',
    question: '用惠民资金在小花园装六件健身器材，同意吗？',
    openedDaysAgo: 4,
    closesInDays: 3,
    turnoutPercent: 38,
    forPercent: 70,
    againstPercent: 20,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003003',
    title: '东门夜里几点关',
    body: '为了安全，建议东门夜里十一点关门，居民刷卡进出。',
    question: '东门夜里十一点关门、刷卡进出，同意吗？',
    openedDaysAgo: 40,
    closesInDays: -30,
    turnoutPercent: 61,
    forPercent: 74,
    againstPercent: 18,
  },
  {
    committee: 'committee-ouyang',
    areaCode: '430503005004',
    title: '架空层改成活动室',
    body: '把两处架空层改成老年活动室，工程约两个月。',
    question: '把两处架空层改成老年活动室，同意吗？',
    openedDaysAgo: 25,
    closesInDays: -12,
    turnoutPercent: 31,
    forPercent: 80,
    againstPercent: 12,
  },
]

/** As the service has it where a county has not decided. */
const OBJECTION_DAYS = 7

function lastHouseholdOf(grids: readonly DemoGrid[], communityCode: string): string {
  const ids = grids
    .filter(({ code }) => code.startsWith(communityCode))
    .flatMap(({ households }) => households.map(({ id }) => Number(id)))
  return String(Math.max(0, ...ids))
}

/** Polls with frozen rolls and ballots. Nobody in the cast has cast one, so that all of them still can. */
export async function loadDemoConsultations(
  trx: Transaction<Database>,
  grids: readonly DemoGrid[],
  people: DemoPeople,
  random: SeededRandom,
  now: Date,
): Promise<void> {
  for (const consultation of DEMO_CONSULTATIONS) {
    const communityCode = consultation.areaCode.slice(0, 12)
    const openedAt = new Date(now.getTime() - consultation.openedDaysAgo * DAY_MS)
    const closesAt = new Date(now.getTime() + consultation.closesInDays * DAY_MS)
    const households = grids
      .filter(({ code }) => code.startsWith(consultation.areaCode))
      .flatMap((grid) => grid.households)
    const [consultationId = ''] = await insertRowsWithIds(trx, 'consultations', [
      {
        community_code: communityCode,
        area_code: consultation.areaCode,
        title: consultation.title,
        body: consultation.body,
        status: 'voting',
        author_account_id: people.accountOf(consultation.committee),
        created_at: openedAt,
        opened_at: openedAt,
      },
    ])
    const [pollId = ''] = await insertRowsWithIds(trx, 'polls', [
      {
        community_code: communityCode,
        consultation_id: consultationId,
        ...motionByHousehold(consultation.question),
        rule_code: 'residents_meeting',
        rule_version: '2018',
        closes_at: closesAt,
        opened_at: openedAt,
        roll_size: households.length,
        roll_area_hundredths: households.reduce((sum, each) => sum + each.floorAreaHundredths, 0),
        roster_last_household_id: lastHouseholdOf(grids, communityCode),
        objections_end_at: endOfObjections(openedAt, closesAt, OBJECTION_DAYS),
      },
    ])
    const units = households.map(({ id, label, floorAreaHundredths }) => ({
      kind: 'household' as const,
      label,
      areaHundredths: floorAreaHundredths,
      flatIds: [id],
      ownerIds: [],
    }))
    const unitIds = await insertRoll(trx, { communityCode, id: pollId }, units)
    const unitOf = new Map(households.map(({ id }, index) => [id, unitIds[index] ?? '']))
    const voters = people.residents.filter(
      ({ key, household }) => key === null && unitOf.has(household.id),
    )
    const turnout = Math.round((households.length * consultation.turnoutPercent) / 100)
    await insertRows(
      trx,
      'ballots',
      voters.slice(0, turnout).map(({ accountId, household }) => ({
        community_code: communityCode,
        poll_id: pollId,
        voting_unit_id: unitOf.get(household.id) ?? '',
        answers: JSON.stringify([{ kind: 'motion', choice: pickChoice(consultation, random) }]),
        channel: 'online',
        cast_by_account_id: accountId,
        cast_at: new Date(openedAt.getTime() + random.between(1, 48) * 3_600_000),
        receipt: receiptOf(random),
      })),
    )
  }
}

function pickChoice(consultation: DemoConsultation, random: SeededRandom): string {
  const percent = random.between(1, 100)
  if (percent <= consultation.forPercent) return 'for'
  return percent <= consultation.forPercent + consultation.againstPercent ? 'against' : 'abstain'
}

function receiptOf(random: SeededRandom): string {
  return Array.from({ length: 16 }, () => random.between(0, 15).toString(16))
    .join('')
    .toUpperCase()
}

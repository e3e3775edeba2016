import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { SeededRandom } from '../lib/seeded-random'
import type { Choice } from '../modules/consultations/counting/counting-types'
import { insertRowsWithIds } from './insert-rows'
import type { DemoGrid } from './load-demo-grids'
import type { DemoPeople } from './load-demo-people'
import { castDemoBallots, type DemoSeals, endDemoPoll, openDemoPoll } from './load-demo-poll'

const DAY_MS = 86_400_000

interface DemoConsultation {
  readonly committee: string
  /** A community, or one of its grids. */
  readonly areaCode: string
  readonly title: string
  readonly body: string
  readonly question: string
  readonly secrecy?: 'secret'
  readonly openedDaysAgo: number
  readonly closesInDays: number
  /** Percent of the roll that took part, and of those the share that agreed and that declined. */
  readonly turnoutPercent: number
  readonly forPercent: number
  readonly againstPercent: number
  /** Keys of the cast whose homes took part. */
  readonly cast?: readonly string[]
}

/**
 * One that runs and whose roll can be objected to, one that passed, one in which too few took part, and a secret one that
 * has just begun.
 */
const DEMO_CONSULTATIONS: readonly DemoConsultation[] = [
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    title: '要不要在小花园装健身器材',
    body: '不少居民提出，小花园有一块空地，可以装六件健身器材，由社区惠民资金出钱，物业负责日常维护。想听大家的决定。',
    question: '用惠民资金在小花园装六件健身器材，同意吗？',
    openedDaysAgo: 2,
    closesInDays: 6,
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
    cast: ['resident-chen'],
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
  {
    committee: 'committee-zeng',
    areaCode: '430503005005',
    title: '物业合同到期了，还续不续',
    body: '和现在的物业签的合同年底到期。续签的话，物业费不变；不续，就另外选一家。怕得罪人的也请放心说，这次无记名。',
    question: '和现在的物业续签两年，同意吗？',
    secrecy: 'secret',
    openedDaysAgo: 1,
    closesInDays: 13,
    turnoutPercent: 0,
    forPercent: 0,
    againstPercent: 0,
  },
]

/** What was loaded before. */
export interface DemoCity {
  readonly grids: readonly DemoGrid[]
  readonly people: DemoPeople
  readonly random: SeededRandom
  readonly now: Date
}

/** Polls with frozen rolls and ballots; those whose time is over are counted. */
export async function loadDemoConsultations(
  trx: Transaction<Database>,
  seals: DemoSeals,
  { grids, people, random, now }: DemoCity,
): Promise<void> {
  for (const consultation of DEMO_CONSULTATIONS) {
    const { areaCode, question, secrecy } = consultation
    const communityCode = areaCode.slice(0, 12)
    const openedAt = new Date(now.getTime() - consultation.openedDaysAgo * DAY_MS)
    const closesAt = new Date(now.getTime() + consultation.closesInDays * DAY_MS)
    const [id = ''] = await insertRowsWithIds(trx, 'consultations', [
      {
        community_code: communityCode,
        area_code: areaCode,
        title: consultation.title,
        body: consultation.body,
        status: 'voting',
        author_account_id: people.accountOf(consultation.committee),
        created_at: openedAt,
        opened_at: openedAt,
      },
    ])
    const place = { communityCode, id }
    const demo = { consultation: place, areaCode, question, secrecy, openedAt, closesAt }
    const poll = await openDemoPoll(trx, seals, grids, demo)
    const turnout = Math.round((poll.unitOf.size * consultation.turnoutPercent) / 100)
    const choices = Array.from({ length: turnout }, () => pickChoice(consultation, random))
    await castDemoBallots(trx, people, poll, { choices, cast: consultation.cast }, random)
    if (closesAt <= now) await endDemoPoll(trx, seals, poll)
  }
}

function pickChoice(consultation: DemoConsultation, random: SeededRandom): Choice {
  const percent = random.between(1, 100)
  if (percent <= consultation.forPercent) return 'for'
  return percent <= consultation.forPercent + consultation.againstPercent ? 'against' : 'abstain'
}

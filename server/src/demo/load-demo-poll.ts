import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { TenantId } from '../lib/ids'
import type { Sealing } from '../lib/sealing'
import type { SeededRandom } from '../lib/seeded-random'
import type { TreeHeadSigner } from '../lib/signed-tree-head'
import { findConsultation } from '../modules/consultations/consultations-repository'
import type { Choice } from '../modules/consultations/counting/counting-types'
import { endPollIn } from '../modules/consultations/end-poll'
import { storeDraw } from '../modules/consultations/ending-repository'
import { createDraw } from '../modules/consultations/poll-draw'
import { endOfObjections } from '../modules/consultations/roll/roll-window'
import { insertRoll } from '../modules/consultations/roll-repository'
import { createBallotKey } from '../modules/consultations/secret/ballot-seal'
import { createPollKeys } from '../modules/consultations/secret/poll-keys-repository'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoGrid } from './load-demo-grids'
import type { DemoPeople, DemoResident } from './load-demo-people'
import { motionByHousehold } from './motion-by-household'

const HOUR_MS = 3_600_000
/** As the service has it where a county has not decided. */
const OBJECTION_DAYS = 7

/** With what the service keeps a draw to itself and signs a board. */
export interface DemoSeals {
  readonly sealing: Sealing
  readonly signer: TreeHeadSigner
}

export interface DemoPoll {
  /** Opened already, as `voting`. */
  readonly consultation: TenantId
  /** A community, or one of its grids. */
  readonly areaCode: string
  readonly question: string
  readonly secrecy?: 'named' | 'secret' | undefined
  readonly openedAt: Date
  readonly closesAt: Date
}

interface OpenedPoll extends DemoPoll {
  readonly id: string
  /** The ids of the voting units, by household. */
  readonly unitOf: ReadonlyMap<string, string>
}

/** A poll of every household of its area: its frozen roll, the secret of its draws, and the keys of a secret one. */
export async function openDemoPoll(
  trx: Transaction<Database>,
  { sealing }: DemoSeals,
  grids: readonly DemoGrid[],
  demo: DemoPoll,
): Promise<OpenedPoll> {
  const { consultation, areaCode, openedAt, closesAt } = demo
  const { communityCode } = consultation
  const households = grids
    .filter(({ code }) => code.startsWith(areaCode))
    .flatMap((grid) => grid.households)
  const [id = ''] = await insertRowsWithIds(trx, 'polls', [
    {
      community_code: communityCode,
      consultation_id: consultation.id,
      ...motionByHousehold(demo.question, demo.secrecy),
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
  const poll = { communityCode, id }
  const units = households.map(({ id: flatId, label, floorAreaHundredths }) => ({
    kind: 'household' as const,
    label,
    areaHundredths: floorAreaHundredths,
    flatIds: [flatId],
    ownerIds: [],
  }))
  const unitIds = await insertRoll(trx, poll, units)
  await storeDraw(trx, poll, createDraw(sealing, poll))
  if (demo.secrecy === 'secret') await createDemoKeys(trx, sealing, poll)
  const unitOf = new Map(households.map((household, place) => [household.id, unitIds[place] ?? '']))
  return { ...demo, id, unitOf }
}

/** Every household has one vote, so there is one weight. */
async function createDemoKeys(
  trx: Transaction<Database>,
  sealing: Sealing,
  poll: TenantId,
): Promise<void> {
  await createPollKeys(trx, sealing, poll, { weights: [1], ahead: new Map() })
  await trx
    .updateTable('polls')
    .set({ ballot_key: createBallotKey(sealing, poll) })
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .execute()
}

function lastHouseholdOf(grids: readonly DemoGrid[], communityCode: string): string {
  const ids = grids
    .filter(({ code }) => code.startsWith(communityCode))
    .flatMap(({ households }) => households.map(({ id }) => Number(id)))
  return String(Math.max(0, ...ids))
}

/** Nobody in the cast casts one but those named, so that all the others still can. Each choice is one household's. */
export async function castDemoBallots(
  trx: Transaction<Database>,
  people: DemoPeople,
  { id, consultation, openedAt, unitOf }: OpenedPoll,
  { choices, cast = [] }: { choices: Iterable<Choice>; cast?: readonly string[] | undefined },
  random: SeededRandom,
): Promise<void> {
  const others = people.residents.filter(
    ({ key, household }) => key === null && unitOf.has(household.id),
  )
  const voters = [...cast.map((key) => people.residentOf(key)), ...others]
  await insertRows(
    trx,
    'ballots',
    [...choices].slice(0, voters.length).map((choice, place) => {
      const { accountId, household } = voters[place] as DemoResident
      return {
        community_code: consultation.communityCode,
        poll_id: id,
        voting_unit_id: unitOf.get(household.id) ?? '',
        answers: JSON.stringify([{ kind: 'motion', choice }]),
        channel: 'online',
        cast_by_account_id: accountId,
        cast_at: new Date(openedAt.getTime() + random.between(1, 48) * HOUR_MS),
        receipt: receiptOf(random),
      }
    }),
  )
}

/** Counted and signed as the service would have at the close. */
export async function endDemoPoll(
  trx: Transaction<Database>,
  seals: DemoSeals,
  { consultation, closesAt }: DemoPoll,
): Promise<void> {
  const found = await findConsultation(trx, consultation)
  if (!found) throw new Error('The demo has no such consultation')
  const clock = { now: () => closesAt }
  // No slip was entered, so there are no photos to do away with.
  const media = { discard: async () => {} }
  await endPollIn(trx, { ...seals, clock, media }, found)
}

function receiptOf(random: SeededRandom): string {
  return Array.from({ length: 16 }, () => random.between(0, 15).toString(16))
    .join('')
    .toUpperCase()
}

import { parseTenantId } from '../src/lib/ids'
import type { openPoll } from './build-consultation'
import type { Neighbourhood } from './build-neighbourhood'
import type { TestApp, TestClient } from './test-app'

type Poll = Pick<Awaited<ReturnType<typeof openPoll>>, 'pollId'>

interface Published {
  readonly number: number
  readonly label: string
  readonly floorAreaHundredths: number | null
  readonly isMine: boolean
}

/** The roll as somebody sees it. */
export async function rowsOf(person: TestClient, { pollId }: Poll): Promise<Published[]> {
  const response = await person.get(`/api/v1/polls/${pollId}/roll?limit=100`)
  return response.json<{ items: Published[] }>().items
}

interface InCare {
  readonly id: string
  readonly number: number
  readonly label: string
  readonly isStruckOff: boolean
}

/** What stands on the roll, door by door, as its committee sees it. */
export async function unitsOf(committee: TestClient, { pollId }: Poll): Promise<InCare[]> {
  const response = await committee.get(`/api/v1/polls/${pollId}/roll-units?limit=100`)
  return response.json<{ items: InCare[] }>().items.filter(({ isStruckOff }) => !isStruckOff)
}

export async function summaryOf(person: TestClient, { pollId }: Poll) {
  return (await person.get(`/api/v1/polls/${pollId}/roll-summary`)).json()
}

interface Rest {
  objectionId?: string
  reason?: string
  key?: string
}

/** @param change of one unit, as the contract has it */
export function propose(person: TestClient, { pollId }: Poll, change: object, rest: Rest = {}) {
  const { objectionId = null, reason = '和房产证核对过', key } = rest
  return person.post(
    `/api/v1/polls/${pollId}/roll-corrections`,
    { change, reason, objectionId },
    key,
  )
}

export const confirm = (person: TestClient, id: string, key?: string) =>
  person.post(`/api/v1/roll-corrections/${id}/confirmation`, {}, key)

/** Proposed by one of the committee and confirmed by another. @returns the first refusal, or what confirming came to */
export async function correct(home: Neighbourhood, poll: Poll, change: object, rest: Rest = {}) {
  const proposed = await propose(await home.committee(), poll, change, rest)
  if (proposed.statusCode !== 201) return proposed
  return confirm(await home.colleague(), proposed.json<{ id: string }>().id)
}

/** The number that a unit is published under. */
export async function numberOf({ db }: Pick<TestApp, 'db'>, unitId: string): Promise<number> {
  const { communityCode, id } = parseTenantId(unitId)
  const { roll_number } = await db
    .selectFrom('voting_units')
    .select('roll_number')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return roll_number
}

export function object(person: TestClient, { pollId }: Poll, objection: object, key?: string) {
  const body = { kind: 'not_entitled', rollNumber: null, flat: null, body: '请核对一下这一户' }
  return person.post(`/api/v1/polls/${pollId}/roll-objections`, { ...body, ...objection }, key)
}

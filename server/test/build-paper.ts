import type { Neighbourhood } from './build-neighbourhood'
import { expectOk, uploadPhotos } from './build-steps'
import type { TestApp, TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

interface PaperPoll {
  readonly id: string
  readonly pollId: string
}

export const motion = (choice: string) => [{ kind: 'motion', choice }]

/** Another member of a neighbourhood's committee. */
export async function secondMember(
  { db, as }: TestApp,
  { communityCode }: Neighbourhood,
): Promise<TestClient> {
  const key = `${communityCode}-second`
  const { id } = await db
    .insertInto('accounts')
    .values({ display_name: `测试${key}`, is_demo: true, demo_key: key, created_at: TEST_NOW })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db
    .insertInto('appointments')
    .values({
      account_id: id,
      role: 'committee_member',
      area_code: communityCode,
      duty_from: null,
      duty_until: null,
      starts_at: new Date(0),
      ends_at: null,
    })
    .execute()
  return as(key)
}

export const papersOf = ({ pollId }: PaperPoll) => `/api/v1/polls/${pollId}/paper-ballots`

/** What somebody reads off a slip, with a photo of it. */
export async function readSlip(person: TestClient, over: object) {
  const uploadIds = await uploadPhotos(person, 1)
  return { votingUnitId: null, weight: null, answers: motion('for'), uploadIds, ...over }
}

export async function enter(person: TestClient, poll: PaperPoll, over: object, key?: string) {
  return person.post(papersOf(poll), await readSlip(person, over), key)
}

export async function entered(person: TestClient, poll: PaperPoll, over: object): Promise<string> {
  return expectOk(await enter(person, poll, over)).json().id
}

export function confirm(
  person: TestClient,
  poll: PaperPoll,
  id: string,
  revision = 0,
  key?: string,
) {
  return person.post(`${papersOf(poll)}/${id}/confirmation`, { revision }, key)
}

export function refuse(
  person: TestClient,
  poll: PaperPoll,
  id: string,
  reason = '看不清选了什么。',
) {
  return person.post(`${papersOf(poll)}/${id}/refusal`, { reason })
}

export function withdraw(person: TestClient, poll: PaperPoll, id: string, reason = '录错了户。') {
  return person.post(`${papersOf(poll)}/${id}/withdrawal`, { reason })
}

export function mark(
  person: TestClient,
  { pollId }: PaperPoll,
  votingUnitId: string,
  key?: string,
) {
  return person.post(`/api/v1/polls/${pollId}/paper-marks`, { votingUnitId }, key)
}

export function unmark(person: TestClient, { pollId }: PaperPoll, votingUnitId: string) {
  const body = { votingUnitId, reason: '登记错了门牌。' }
  return person.post(`/api/v1/polls/${pollId}/paper-marks/withdrawals`, body)
}

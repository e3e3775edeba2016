import { expectOk, uploadPhotos } from './build-steps'
import type { TestClient } from './test-app'

interface PaperPoll {
  readonly id: string
  readonly pollId: string
}

export const motion = (choice: string) => [{ kind: 'motion', choice }]

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

/** By two of the committee, as it takes. */
export async function markByTwo(
  [first, second]: readonly [TestClient, TestClient],
  poll: PaperPoll,
  votingUnitId: string,
): Promise<void> {
  expectOk(await mark(first, poll, votingUnitId))
  const marked = expectOk(await mark(second, poll, votingUnitId)).json()
  if (marked.status !== 'marked') throw new Error('Two persons do not suffice')
}

export function unmark(person: TestClient, { pollId }: PaperPoll, votingUnitId: string) {
  const body = { votingUnitId, reason: '登记错了门牌。' }
  return person.post(`/api/v1/polls/${pollId}/paper-marks/withdrawals`, body)
}

import type { openPoll } from './build-consultation'
import { votingUnitOf } from './build-consultation'
import { expectOk, uploadPhotos } from './build-steps'
import type { TestClient } from './test-app'

type Poll = Awaited<ReturnType<typeof openPoll>>

export async function offer(person: TestClient, poll: Poll, over: object = {}, key?: string) {
  const votingUnitId = await votingUnitOf(person, poll.id)
  const uploadIds = await uploadPhotos(person, 1)
  const body = { votingUnitId, uploadIds, ...over }
  return person.post(`/api/v1/polls/${poll.pollId}/delegations`, body, key)
}

/** What somebody gave or took. */
export const mine = async (person: TestClient, { pollId }: Poll) =>
  (await person.get(`/api/v1/polls/${pollId}/delegations/mine`)).json().items

export const redeem = (person: TestClient, { pollId }: Poll, code: string) =>
  person.post(`/api/v1/polls/${pollId}/delegation-redemptions`, { code })

/** Offered and redeemed. @returns its id */
export async function handOver(
  poll: Poll,
  { from, to }: { from: TestClient; to: TestClient },
): Promise<string> {
  const { id } = expectOk(await offer(from, poll)).json()
  const [{ code }] = await mine(from, poll)
  expectOk(await redeem(to, poll, code))
  return id
}

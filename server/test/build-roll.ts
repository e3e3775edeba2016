import type { openPoll } from './build-consultation'
import type { TestClient } from './test-app'

type Poll = Pick<Awaited<ReturnType<typeof openPoll>>, 'pollId'>

interface Listed {
  readonly id: string
  readonly label: string
  readonly isMine: boolean
}

/** The roll as somebody sees it. */
export async function unitsOf(person: TestClient, { pollId }: Poll): Promise<Listed[]> {
  const response = await person.get(`/api/v1/polls/${pollId}/roll?limit=100`)
  return response.json<{ items: Listed[] }>().items
}

export async function summaryOf(person: TestClient, { pollId }: Poll) {
  return (await person.get(`/api/v1/polls/${pollId}/roll-summary`)).json()
}

/** @param change of one unit, as the contract has it */
export function correct(
  person: TestClient,
  { pollId }: Poll,
  change: object,
  rest: { objectionId?: string; reason?: string; key?: string } = {},
) {
  const { objectionId = null, reason = '和房产证核对过', key } = rest
  return person.post(
    `/api/v1/polls/${pollId}/roll-corrections`,
    { change, reason, objectionId },
    key,
  )
}

export function object(person: TestClient, { pollId }: Poll, objection: object, key?: string) {
  const body = { kind: 'not_entitled', votingUnitId: null, flat: null, body: '请核对一下这一户' }
  return person.post(`/api/v1/polls/${pollId}/roll-objections`, { ...body, ...objection }, key)
}

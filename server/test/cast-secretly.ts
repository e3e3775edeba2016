import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { blind, finalize, prepare } from '../../src/lib/blind-signature/blind-signature'
import { votingUnitOf } from './build-consultation'
import type { TestClient } from './test-app'

interface SecretPoll {
  /** The consultation's. */
  readonly id: string
  readonly pollId: string
}

export interface SignedBallot {
  readonly token: string
  readonly signature: string
  readonly weight: number
  readonly answers: object[]
}

/** What a phone sends for its ballot paper, and how it finishes what comes back. */
export async function prepareToken(
  visitor: TestClient,
  { pollId }: SecretPoll,
  answers: object[],
  weight = 1,
) {
  const { items } = (await visitor.get(`/api/v1/polls/${pollId}/keys`)).json<{
    items: { weight: number; n: string; e: string }[]
  }>()
  const key = items.find((each) => each.weight === weight)
  if (!key) throw new Error('There is no key for this weight')
  const message = createHash('sha256').update(JSON.stringify(answers)).digest()
  const preparedMessage = await prepare(message, randomBytes)
  const { blindedMessage, inverse } = await blind(key, preparedMessage, randomBytes)
  return {
    blindedMessage: Buffer.from(blindedMessage).toString('base64url'),
    finish(blindSignature: string): SignedBallot {
      const signed = Buffer.from(blindSignature, 'base64url')
      const signature = finalize(key, { preparedMessage, inverse, blindSignature: signed })
      return {
        token: Buffer.from(preparedMessage).toString('hex'),
        signature: Buffer.from(signature).toString('base64url'),
        weight,
        answers,
      }
    },
  }
}

export function askForToken(
  person: TestClient,
  { pollId }: SecretPoll,
  body: { votingUnitId: string; blindedMessage: string },
  key: string = randomUUID(),
) {
  return person.post(`/api/v1/polls/${pollId}/tokens`, body, key)
}

/** Everything up to the cast itself. */
export async function obtainToken(
  person: TestClient,
  visitor: TestClient,
  poll: SecretPoll,
  answers: object[],
  weight = 1,
): Promise<SignedBallot> {
  const votingUnitId = await votingUnitOf(person, poll.id)
  const { blindedMessage, finish } = await prepareToken(visitor, poll, answers, weight)
  const response = await askForToken(person, poll, { votingUnitId, blindedMessage })
  if (response.statusCode !== 201) throw new Error(response.body)
  return finish(response.json().blindSignature)
}

export function drawReceipt(): string {
  return randomBytes(8).toString('hex').toUpperCase()
}

/** @param visitor without a session */
export function castSecretly(
  visitor: TestClient,
  { pollId }: SecretPoll,
  ballot: SignedBallot & { receipt?: string },
) {
  return visitor.post(`/api/v1/polls/${pollId}/secret-ballots`, {
    receipt: drawReceipt(),
    ...ballot,
  })
}

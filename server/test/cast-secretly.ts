import { randomBytes, randomUUID } from 'node:crypto'
import { blind, finalize, prepare } from '../../src/lib/blind-signature/blind-signature'
import { votingUnitOf } from './build-consultation'
import type { TestClient } from './test-app'

interface SecretPoll {
  /** The consultation's. */
  readonly id: string
  readonly pollId: string
}

export interface Token {
  readonly token: string
  readonly signature: string
  readonly weight: number
}

/** What a phone sends for its ballot paper, and how it finishes what comes back. */
export async function prepareToken(visitor: TestClient, { pollId }: SecretPoll, weight = 1) {
  const { items } = (await visitor.get(`/api/v1/polls/${pollId}/keys`)).json<{
    items: { weight: number; n: string; e: string }[]
  }>()
  const key = items.find((each) => each.weight === weight)
  if (!key) throw new Error('There is no key for this weight')
  const preparedMessage = await prepare(randomBytes(32), randomBytes)
  const { blindedMessage, inverse } = await blind(key, preparedMessage, randomBytes)
  return {
    blindedMessage: Buffer.from(blindedMessage).toString('base64url'),
    finish(blindSignature: string): Token {
      const signed = Buffer.from(blindSignature, 'base64url')
      const signature = finalize(key, { preparedMessage, inverse, blindSignature: signed })
      return {
        token: Buffer.from(preparedMessage).toString('hex'),
        signature: Buffer.from(signature).toString('base64url'),
        weight,
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

export async function obtainToken(
  person: TestClient,
  visitor: TestClient,
  poll: SecretPoll,
  weight = 1,
): Promise<Token> {
  const votingUnitId = await votingUnitOf(person, poll.id)
  const { blindedMessage, finish } = await prepareToken(visitor, poll, weight)
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
  ballot: Token & { answers: object[]; receipt?: string },
) {
  return visitor.post(`/api/v1/polls/${pollId}/secret-ballots`, {
    receipt: drawReceipt(),
    ...ballot,
  })
}

import { constants, createHash, generateKeyPairSync, privateEncrypt, verify } from 'node:crypto'
import type { fakeService } from './fake-service'

const { RSA_NO_PADDING, RSA_PKCS1_PSS_PADDING } = constants

/** Takes a moment, so one does for all. */
const pair = generateKeyPairSync('rsa', { modulusLength: 3072 })
const { n = '', e = '' } = pair.publicKey.export({ format: 'jwk' })

export const POLL = '/api/v1/polls/430503001001-6'
export const KEYS = `${POLL}/keys`
export const TOKENS = `${POLL}/tokens`
export const SECRET_BALLOTS = `${POLL}/secret-ballots`

interface TokenRequest {
  readonly blindedMessage: string
}

export interface SentBallot {
  readonly token: string
  readonly signature: string
  readonly weight: number
  readonly receipt: string
  readonly answers: readonly object[]
}

export const publicKeyOf = (weight: number) => ({ weight, n: String(n), e: String(e) })

/** Signs whatever it is shown, as the service does for a unit without a mark. */
export function signBlindly({ body }: { body: unknown }) {
  const { blindedMessage } = body as TokenRequest
  const signed = privateEncrypt(
    { key: pair.privateKey, padding: RSA_NO_PADDING },
    Buffer.from(blindedMessage, 'base64url'),
  )
  return { status: 201, body: { blindSignature: signed.toString('base64url'), weight: 1 } }
}

export function takeBallot({ body }: { body: unknown }) {
  return { status: 201, body: { receipt: (body as SentBallot).receipt } }
}

/** Whether the service would take it: signed by the key, and for these very answers. */
export function isGood({ token, signature, answers }: SentBallot): boolean {
  const message = Buffer.from(token, 'hex')
  const key = { key: pair.publicKey, padding: RSA_PKCS1_PSS_PADDING, saltLength: 48 }
  const isSigned = verify('sha384', message, key, Buffer.from(signature, 'base64url'))
  const digest = createHash('sha256').update(JSON.stringify(answers)).digest('hex')
  return isSigned && token.slice(64) === digest
}

/** Everything a secret ballot needs. */
export function openBallotOffice({ on }: Pick<ReturnType<typeof fakeService>, 'on'>): void {
  on('GET', KEYS, { body: { items: [publicKeyOf(8640), publicKeyOf(1)] } })
  on('POST', TOKENS, signBlindly)
  on('POST', SECRET_BALLOTS, takeBallot)
}

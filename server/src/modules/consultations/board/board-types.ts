import type { SigningPublicKey } from '../../../lib/signing-key'
import type { Answer } from '../counting/counting-types'
import type { PollQuestion } from '../counting/poll-question'
import type { PollBallot, PollTally } from '../counting/tally-poll'
import type { PollDecision } from '../rules/decide-poll'
import type { PollRule, Roll } from '../rules/rule-types'

/** Named: the roll says who voted and no ballot carries a signature. Secret: a token stands in for the voter. */
export type BoardSecrecy = 'named' | 'secret'

/** How many voting units of one weight. */
export interface WeightCount {
  readonly weight: number
  readonly units: number
}

export interface WeightKey {
  readonly weight: number
  readonly publicKey: SigningPublicKey
}

/** What everybody knew while the poll was open, and what its roll says at the close. */
export interface BoardPoll {
  /** `<community>-<number>` */
  readonly id: string
  readonly title: string
  readonly closesAt: Date
  readonly votingUnit: 'household' | 'owner'
  readonly secrecy: BoardSecrecy
  readonly questions: readonly PollQuestion[]
  readonly rule: PollRule
  readonly roll: Roll
  /** Secret: the tokens issued. Named: the units that voted online. Each weight once. */
  readonly issued: readonly WeightCount[]
  /** The units that voted on paper. Each weight once. */
  readonly paper: readonly WeightCount[]
  /** One for each weight that tokens were issued for; none in a named poll. */
  readonly keys: readonly WeightKey[]
  /** `commitToDraw` of the secret below, published when the poll opened. */
  readonly drawCommitment: string
}

export interface BoardBallot extends PollBallot {
  /**
   * Lower-case hexadecimal. Secret and online: the prepared message (64 bytes, RFC 9474 §4.1). Otherwise 32 random bytes.
   */
  readonly token: string
  readonly channel: 'online' | 'paper'
  readonly answers: readonly Answer[]
  /** Of the token, in base64url; null on paper and in a named poll. */
  readonly signature: string | null
}

export interface BoardContent {
  readonly poll: BoardPoll
  /** In any order. */
  readonly ballots: readonly BoardBallot[]
  /** The codes voters keep, one for each ballot, in any order: letters, digits, `-` and `_`, at most 64. */
  readonly receipts: readonly string[]
  /** 32 bytes. */
  readonly drawSecret: Uint8Array
}

/** The signed tree head (RFC 9162 §4.10) over all lines above it. */
export interface BoardHead {
  readonly size: number
  /** Hexadecimal. */
  readonly rootHash: string
  readonly signedAt: Date
  /** Ed25519, both in base64url. */
  readonly publicKey: string
  readonly signature: string
}

export interface BoardResult {
  readonly drawSecret: string
  readonly drawSeed: string
  readonly tally: PollTally
  readonly decision: PollDecision
}

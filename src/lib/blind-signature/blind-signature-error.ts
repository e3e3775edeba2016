/** The errors of RFC 9474 §4, and two of ours: a key we do not take, a random source that cannot be right. */
export type BlindSignatureFault =
  | 'unsupported key'
  | 'faulty random source'
  | 'invalid input'
  | 'unexpected input size'
  | 'invalid signature'

export class BlindSignatureError extends Error {
  constructor(readonly fault: BlindSignatureFault) {
    super(fault)
  }
}

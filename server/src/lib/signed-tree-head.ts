import {
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type JsonWebKey,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import { HASH_BYTES } from './merkle-hash'

/** What the service vouches for: this board, in this state, at this instant. */
export interface TreeHead {
  readonly pollId: string
  /** Leaves of the tree. */
  readonly size: number
  /** 32 bytes. */
  readonly rootHash: Uint8Array
  readonly signedAt: Date
}

export interface TreeHeadSigner {
  /** The 32 bytes of the Ed25519 key (RFC 8032 §5.1.5) in base64url, to be published. */
  readonly publicKey: string
  /** Ed25519 signature (RFC 8032 §5.1.6) of `treeHeadBytes`: 64 bytes in base64url. The same head has the same one. */
  sign(head: TreeHead): string
}

/** An Ed25519 private key's PKCS#8 form (RFC 8410 §7) up to its 32 bytes. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const SEED_BYTES = 32

/** @param secret the service's; tree heads have a key of their own derived from it (HKDF, RFC 5869) */
export function createTreeHeadSigner(secret: string): TreeHeadSigner {
  const seed = hkdfSync('sha256', secret, '', 'linge signed tree heads', SEED_BYTES)
  const der = Buffer.concat([PKCS8_PREFIX, Buffer.from(seed)])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  const { x }: JsonWebKey = createPublicKey(privateKey).export({ format: 'jwk' })
  if (!x) throw new Error('Not an Ed25519 key')
  return {
    publicKey: x,
    sign: (head) => sign(null, treeHeadBytes(head), privateKey).toString('base64url'),
  }
}

/** Whether the holder of the key signed exactly this head. @throws Error when it is not an Ed25519 key */
export function verifyTreeHead(publicKey: string, head: TreeHead, signature: string): boolean {
  return verify(
    null,
    treeHeadBytes(head),
    toPublicKey(publicKey),
    Buffer.from(signature, 'base64url'),
  )
}

/**
 * The bytes that are signed, so that anybody can write them again: five lines of UTF-8, each ended by one line feed.
 *
 *     linge tree head v1
 *     <poll id>
 *     <size in decimal>
 *     <root hash: 64 lower-case hexadecimal digits>
 *     <instant, UTC with milliseconds: 2026-11-30T10:00:00.000Z>
 *
 * @throws RangeError when a part could be read in two ways
 */
export function treeHeadBytes({ pollId, size, rootHash, signedAt }: TreeHead): Buffer {
  if (pollId === '' || /[\r\n]/.test(pollId)) throw new RangeError('A poll id is one line')
  if (!Number.isSafeInteger(size) || size < 0) throw new RangeError('A size is a whole number')
  if (rootHash.length !== HASH_BYTES) throw new RangeError('A root hash has 32 bytes')
  const root = Buffer.from(rootHash).toString('hex')
  const lines = ['linge tree head v1', pollId, String(size), root, signedAt.toISOString()]
  return Buffer.from(lines.map((line) => `${line}\n`).join(''))
}

function toPublicKey(publicKey: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' })
}

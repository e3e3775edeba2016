import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'

export const SEAL_ALGORITHMS = ['aes-256-gcm', 'sm4'] as const
export type SealAlgorithm = (typeof SEAL_ALGORITHMS)[number]

/** Authenticated encryption under one key. */
export interface Cipher {
  /** What stands in front of everything it made; never given to another algorithm. */
  readonly format: string
  /** @param context is not stored, but has to be the same for opening */
  encrypt(text: Buffer, context: Buffer): Buffer
  /** @throws Error when anything of it, or the context, is not as it was */
  decrypt(sealed: Buffer, context: Buffer): Buffer
}

/** Keys of one use of a secret: so many bytes, the same for the same name. */
export type DeriveKey = (name: string, bytes: number) => Buffer

/** The ciphers there are; the first one's keys are the oldest and never change their names. */
export function createCiphers(derive: DeriveKey): Readonly<Record<SealAlgorithm, Cipher>> {
  return { 'aes-256-gcm': createAesGcm(derive), sm4: createSm4(derive) }
}

const GCM_NONCE_BYTES = 12
const GCM_TAG_BYTES = 16

/** AES-256-GCM (NIST SP 800-38D) with a random nonce. */
function createAesGcm(derive: DeriveKey): Cipher {
  const key = derive('sealed columns', 32)
  return {
    format: '1',
    encrypt(text, context) {
      const nonce = randomBytes(GCM_NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(context)
      return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()])
    },
    decrypt(sealed, context) {
      const nonce = sealed.subarray(0, GCM_NONCE_BYTES)
      const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: GCM_TAG_BYTES })
        .setAAD(context)
        .setAuthTag(sealed.subarray(-GCM_TAG_BYTES))
      const text = decipher.update(sealed.subarray(GCM_NONCE_BYTES, -GCM_TAG_BYTES))
      return Buffer.concat([text, decipher.final()])
    },
  }
}

const SM4_IV_BYTES = 16
const SM3_BYTES = 32

/**
 * SM4 in CBC mode (GB/T 32907-2016, GB/T 17964-2021), then HMAC-SM3 (GB/T 32905-2016) over what was encrypted, under a
 * key of its own: OpenSSL offers no SM4-GCM before its version 3.2.
 */
function createSm4(derive: DeriveKey): Cipher {
  const key = derive('sealed columns sm4', 16)
  const macKey = derive('sealed columns sm4 mac', 32)
  const tagOf = (encrypted: Buffer, context: Buffer): Buffer => {
    const length = Buffer.alloc(8)
    length.writeBigUInt64BE(BigInt(context.length))
    return createHmac('sm3', macKey).update(length).update(context).update(encrypted).digest()
  }
  return {
    format: '2',
    encrypt(text, context) {
      const iv = randomBytes(SM4_IV_BYTES)
      const cipher = createCipheriv('sm4-cbc', key, iv)
      const encrypted = Buffer.concat([iv, cipher.update(text), cipher.final()])
      return Buffer.concat([encrypted, tagOf(encrypted, context)])
    },
    decrypt(sealed, context) {
      const encrypted = sealed.subarray(0, -SM3_BYTES)
      if (!isSame(sealed.subarray(-SM3_BYTES), tagOf(encrypted, context))) {
        throw new Error('The tag does not match')
      }
      const decipher = createDecipheriv('sm4-cbc', key, encrypted.subarray(0, SM4_IV_BYTES))
      return Buffer.concat([decipher.update(encrypted.subarray(SM4_IV_BYTES)), decipher.final()])
    },
  }
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

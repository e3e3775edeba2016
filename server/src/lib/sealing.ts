import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** The one place a sealed value belongs to: moved to another column or row it cannot be opened. */
export interface SealScope {
  readonly table: string
  readonly column: string
  /** The row's key. */
  readonly row: string
}

/** Encryption of single columns that hold personal data. */
export interface Sealing {
  /** AES-256-GCM (NIST SP 800-38D) with a random nonce: the same text is never sealed alike twice. */
  seal(text: string, scope: SealScope): string
  /** @throws Error when it was sealed with another key, changed, or sealed for another place */
  open(sealed: string, scope: SealScope): string
  /**
   * Blind index: equal texts of one column have equal indexes, and without the key an index tells nothing. The caller
   * writes equal things in one way first.
   */
  indexOf(text: string, column: Pick<SealScope, 'table' | 'column'>): string
}

/** `<format>.<key id>.<nonce, ciphertext and tag in base64url>` */
const FORMAT = '1'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** @param secret at least 32 characters; each use has a key of its own derived from it (HKDF, RFC 5869) */
export function createSealing(secret: string): Sealing {
  const derive = (use: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, '', `linge ${use}`, bytes))
  const sealKey = derive('sealed columns', 32)
  const indexKey = derive('blind indexes', 32)
  // Tells a value under a key that is no longer here from a damaged one.
  const keyId = derive('id of the key of sealed columns', 4).toString('hex')

  return {
    seal(text, scope) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce).setAAD(toBytes(scope))
      const sealed = [nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
      return `${FORMAT}.${keyId}.${Buffer.concat(sealed).toString('base64url')}`
    },
    open(sealed, scope) {
      const [format, sealedBy, content = ''] = sealed.split('.')
      if (format !== FORMAT) throw new Error('The value is not sealed in a known format')
      if (sealedBy !== keyId) throw new Error(`The value was sealed with another DATA_KEY`)
      const bytes = Buffer.from(content, 'base64url')
      const options = { authTagLength: TAG_BYTES }
      try {
        const nonce = bytes.subarray(0, NONCE_BYTES)
        const decipher = createDecipheriv('aes-256-gcm', sealKey, nonce, options)
          .setAAD(toBytes(scope))
          .setAuthTag(bytes.subarray(-TAG_BYTES))
        const text = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
        return Buffer.concat([text, decipher.final()]).toString('utf8')
      } catch {
        throw new Error('The sealed value was changed or belongs to another place')
      }
    },
    indexOf(text, { table, column }) {
      return createHmac('sha256', indexKey)
        .update(JSON.stringify([table, column, text]))
        .digest('base64url')
    },
  }
}

function toBytes({ table, column, row }: SealScope): Buffer {
  return Buffer.from(JSON.stringify([table, column, row]))
}

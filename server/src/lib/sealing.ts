import { createHmac, hkdfSync } from 'node:crypto'
import { createCiphers, type SealAlgorithm } from './ciphers'

/** The one place a sealed value belongs to: moved to another column or row it cannot be opened. */
export interface SealScope {
  readonly table: string
  readonly column: string
  /** The row's key. */
  readonly row: string
}

/** Encryption of single columns that hold personal data. */
export interface Sealing {
  /** The same text is never sealed alike twice. What is made names its algorithm and its key. */
  seal(text: string, scope: SealScope): string
  /**
   * Whatever the algorithm was.
   * @throws Error when it was sealed with another key, changed, or sealed for another place
   */
  open(sealed: string, scope: SealScope): string
  /**
   * Blind index: equal texts of one column have equal indexes, and without the key an index tells nothing. The caller
   * writes equal things in one way first. It stays the same when the algorithm of sealing is changed.
   */
  indexOf(text: string, column: Pick<SealScope, 'table' | 'column'>): string
}

/**
 * A sealed value is `<format>.<key id>.<base64url>`; the format is the algorithm's.
 * @param secret at least 32 characters; each use has a key of its own derived from it (HKDF, RFC 5869)
 * @param algorithm of what is sealed from now on; what another one sealed opens all the same
 */
export function createSealing(secret: string, algorithm: SealAlgorithm = 'aes-256-gcm'): Sealing {
  const derive = (use: string, bytes: number): Buffer =>
    Buffer.from(hkdfSync('sha256', secret, '', `linge ${use}`, bytes))
  const indexKey = derive('blind indexes', 32)
  // Tells a value under a key that is no longer here from a damaged one.
  const keyId = derive('id of the key of sealed columns', 4).toString('hex')
  const ciphers = createCiphers(derive)
  const byFormat = new Map(Object.values(ciphers).map((cipher) => [cipher.format, cipher]))
  const chosen = ciphers[algorithm]

  return {
    seal(text, scope) {
      const sealed = chosen.encrypt(Buffer.from(text, 'utf8'), toBytes(scope))
      return `${chosen.format}.${keyId}.${sealed.toString('base64url')}`
    },
    open(sealed, scope) {
      const [format = '', sealedBy, content = ''] = sealed.split('.')
      const cipher = byFormat.get(format)
      if (!cipher) throw new Error('The value is not sealed in a known format')
      if (sealedBy !== keyId) throw new Error(`The value was sealed with another DATA_KEY`)
      try {
        return cipher.decrypt(Buffer.from(content, 'base64url'), toBytes(scope)).toString('utf8')
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

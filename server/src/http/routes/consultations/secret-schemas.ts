import { Type } from 'typebox'

/** A number of 3072 bits in base64url. */
export const ModulusText = Type.String({ pattern: '^[A-Za-z0-9_-]{512}$' })

/** A prepared message (RFC 9474 §4.1): 32 random bytes before a message of 32. */
export const TokenText = Type.String({ pattern: '^[0-9a-f]{128}$' })

/** What voters keep: 16 hexadecimal digits, or the number of a paper ballot. */
export const ReceiptText = Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$' })

/** Drawn by the voter's device. */
export const OwnReceiptText = Type.String({ pattern: '^[0-9A-F]{16}$' })

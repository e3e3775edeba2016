const MOBILE = /^1[3-9][0-9]{9}$/

/** However people write it, `+86 138-0013-8000` too: eleven digits, or undefined for what is no mobile number of the mainland. */
export function readMainlandPhone(written: string): string | undefined {
  const plain = written.normalize('NFKC').replace(/[\s().-]/g, '')
  const phone = plain.replace(/^(\+|00)?86(?=1[0-9]{10}$)/, '')
  return MOBILE.test(phone) ? phone : undefined
}

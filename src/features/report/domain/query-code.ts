import type { Claim } from './report'

const CODE_LENGTH = 8
const NUMBER = /^[0-9]{6}-[1-9][0-9]{0,17}$/

/** In groups of four, as it is read aloud and copied by hand: `ABCD 2345`. */
export function groupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}

/** What a person typed, as the service writes it: other dashes and spaces, small and full-width letters are theirs. */
export function readClaim({ number, code }: Claim): Claim {
  return {
    number: narrow(number)
      .replace(/[—–−_]+/g, '-')
      .replace(/\s/g, ''),
    code: narrow(code)
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, ''),
  }
}

export type ClaimFaults = Partial<Record<keyof Claim, true>>

export function checkClaim({ number, code }: Claim): ClaimFaults {
  return {
    ...(!NUMBER.test(number) && { number: true as const }),
    ...(code.length !== CODE_LENGTH && { code: true as const }),
  }
}

/** Full-width digits and letters of Chinese keyboards. */
function narrow(text: string): string {
  return text.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

import { isIPv6 } from 'node:net'

const GROUPS = 8
const GROUP_BITS = 16
/** What a household or an office may be given (RFC 6177), with 256 networks in it and as many addresses as it likes. */
const NETWORK_BITS = 56

/** What tries are counted on: an IPv4 address, also one written in IPv6, or the /56 network of an IPv6 address. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address
  const [plain = ''] = address.toLowerCase().split('%')
  const [, mapped] = /^::ffff:([0-9.]+)$/.exec(plain) ?? []
  if (mapped !== undefined) return mapped
  const [before = '', after = ''] = plain.split('::')
  const head = before.split(':').filter(Boolean)
  const tail = after.split(':').filter(Boolean)
  // An IPv4 address at the end takes the room of two groups.
  const length = head.length + tail.length + (plain.includes('.') ? 1 : 0)
  const groups = [...head, ...Array(GROUPS - length).fill('0'), ...tail]
  return groups
    .slice(0, Math.ceil(NETWORK_BITS / GROUP_BITS))
    .map((group: string, at) => (Number.parseInt(group, 16) & maskOf(at)).toString(16))
    .join(':')
}

/** The bits of a group that belong to the network. */
function maskOf(at: number): number {
  const bits = Math.min(GROUP_BITS, NETWORK_BITS - at * GROUP_BITS)
  return (0xffff << (GROUP_BITS - bits)) & 0xffff
}

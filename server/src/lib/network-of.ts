import { isIPv6 } from 'node:net'

const GROUPS = 8
/** A household or an office gets a whole network of this size, and every machine in it as many addresses as it likes. */
const GROUPS_OF_NETWORK = 4

/** What tries are counted on: an IPv4 address, also one written in IPv6, or the /64 network of an IPv6 address. */
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
    .slice(0, GROUPS_OF_NETWORK)
    .map((group: string) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

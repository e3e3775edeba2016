import { networkOf } from './network-of'

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:0:701:1::1', '2001:db8:0:700'],
  ['2001:0DB8:0000:07ff:ffff:ffff:ffff:ffff', '2001:db8:0:700'],
  ['2001:db8:0:800::1', '2001:db8:0:800'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['2001:db8::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['::', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['64:ff9b::192.0.2.1', '64:ff9b:0:0'],
  ['1::2:3:4:5:6:7', '1:0:2:0'],
  ['somewhere', 'somewhere'],
])('%s counts as %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

import { BlockList, isIP } from 'node:net'
import { Problem } from '../contract/problem.js'

/** Networks that are not the open internet (IANA special-purpose registries), and documentation and multicast. */
const closed = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3]
] as const) {
  closed.addSubnet(net, bits, 'ipv4')
}
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8]
] as const) {
  closed.addSubnet(net, bits, 'ipv6')
}

/** True for an address that a call from outside must not reach. IPv4 in IPv6 is seen through. */
export function isClosed(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  const version = isIP(bare)
  return version === 0 || closed.check(bare, version === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Checks what can be seen of a webhook's address before it is called; the addresses its name stands for are checked at
 * each call.
 */
export function checkAddress(url: string, privateAllowed: boolean): void {
  const { protocol, hostname, username, password } = new URL(url)
  const secure = protocol === 'https:' || (privateAllowed && protocol === 'http:')
  if (!secure || username || password) throw refused('It must be https and hold no user name.')
  if (privateAllowed) return
  const bare = hostname.replace(/^\[|\]$/g, '')
  if (bare === 'localhost' || (isIP(bare) !== 0 && isClosed(bare))) throw refused('It is not a public address.')
}

function refused(why: string): Problem {
  return new Problem('webhook.refused', `The webhook's address is refused. ${why}`, {
    todo: 'Give an https address on the open internet, or have STIGMACHECK_WEBHOOKS_PRIVATE set.',
    status: 400
  })
}

import { BlockList, isIP } from 'node:net'
import { Problem } from '../contract/problem.js'

/** IPv4 networks that are not the open internet (IANA special-purpose registries), and documentation and multicast. */
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

/** Of IPv6 only the global unicast addresses are the open internet (2000::/3), and not all of them. */
const closed6 = new BlockList()
for (const [net, bits] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
] as const) {
  closed6.addSubnet(net, bits, 'ipv6')
}

/** True for an address that a call from outside must not reach. IPv4 dressed as IPv6, in whatever way, is closed. */
export function isClosed(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  const version = isIP(bare)
  if (version === 6) return closed6.check(bare, 'ipv6')
  return version === 0 || closed.check(bare, 'ipv4')
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

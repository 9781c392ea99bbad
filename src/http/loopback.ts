import { BlockList, isIP } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** True when whoever asks can only be on this machine: then no key is needed. A proxy in front changes that. */
export function servesOnlyThisMachine(settings: {
  host: string
  publicHost: string | undefined
  trustProxy: string | undefined
}): boolean {
  return isLoopback(settings.host) && !settings.publicHost && !settings.trustProxy
}

/** True for addresses and names that only this machine can reach. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase()
  if (bare === 'localhost') return true
  const version = isIP(bare)
  return version !== 0 && loopback.check(bare, version === 6 ? 'ipv6' : 'ipv4')
}

// Fails every connection that would leave the machine, in this thread. Loaded with --import it guards worker threads too.

import dgram from 'node:dgram'
import dns from 'node:dns'
import { appendFileSync } from 'node:fs'
import net from 'node:net'
import { threadId } from 'node:worker_threads'

const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+|)$/
const { TEST_DATABASE_URL } = process.env
const database = TEST_DATABASE_URL && new URL(TEST_DATABASE_URL).hostname
const isAllowed = (host = '') => loopback.test(host) || host === database

const file = process.env.STIGMACHECK_GUARD_FILE
if (file) appendFileSync(file, `guarded thread ${threadId}\n`)

/** What was tried, in the thread that asks. */
export const tried = []

function refuse(target) {
  tried.push(target)
  if (file) appendFileSync(file, `tried ${target}\n`)
  throw new Error(`The guard refuses a connection to ${target}.`)
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const options = typeof first === 'object' ? first : { port: first, host: typeof args[1] === 'string' ? args[1] : '' }
  if (!options.path && !isAllowed(options.host)) refuse(options.host)
  return connect.apply(this, args)
}

const send = dgram.Socket.prototype.send
dgram.Socket.prototype.send = function (...args) {
  const address = args.find((arg, index) => index > 1 && typeof arg === 'string')
  if (address && !loopback.test(address)) refuse(address)
  return send.apply(this, args)
}

const lookup = dns.lookup
dns.lookup = function (host, ...rest) {
  if (!isAllowed(host)) refuse(host)
  return lookup.call(this, host, ...rest)
}

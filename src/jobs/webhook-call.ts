import { createHmac } from 'node:crypto'
import { lookup } from 'node:dns'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { checkAddress, isClosed } from './webhook-address.js'

const patience = 10_000

/** The signature that a receiver checks: HMAC-SHA-256 over time, a dot and the body. */
export function sign(secret: string, seconds: number, body: string): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

/**
 * Posts a signed body and gives the status. No redirect is followed, and the address that is connected to is the one
 * that was checked: a name that changes between check and call gains nothing.
 */
export function callWebhook(
  url: string,
  body: string,
  headers: Record<string, string>,
  privateAllowed: boolean
): Promise<number> {
  checkAddress(url, privateAllowed)
  const send = url.startsWith('https:') ? httpsRequest : httpRequest
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), ...headers },
        lookup: privateAllowed ? lookup : openLookup,
        signal: AbortSignal.timeout(patience)
      } as Parameters<typeof httpRequest>[1],
      (response) => {
        response.destroy()
        resolve(response.statusCode ?? 0)
      }
    )
    request.on('error', reject)
    request.end(body)
  })
}

/** Resolves a name and refuses it when any of its addresses is closed. */
const openLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '', 0)
    const [first] = addresses
    if (!first || addresses.some(({ address }) => isClosed(address))) {
      return callback(Object.assign(new Error('The name stands for a closed address.'), { code: 'ECLOSED' }), '', 0)
    }
    if (options.all) return callback(null, addresses)
    return callback(null, first.address, first.family)
  })
}

import { parseArgs } from 'node:util'
import { Problem } from '../contract/problem.js'
import { buildApp } from '../http/app.js'
import { servesOnlyThisMachine } from '../http/loopback.js'
import { makeLogger } from '../http/plugins/logging.js'
import { openService } from '../jobs/service.js'
import { warmUp } from '../jobs/warm-up.js'
import { loadRuleSet } from '../rules/load.js'
import { hasKeys, readSettings, type Settings } from '../store/index.js'
import { createPool } from '../worker/pool.js'
import { untilStopped } from './stopped.js'

/** How long a stop waits for requests that are still being read or answered, in ms. */
const lastAnswers = 5000

/** `stigmacheck serve`: page, API and checks in one process. It runs until it is told to stop. */
export async function serve(words: string[]): Promise<number> {
  const settings = settingsOf(words)
  // A mistake in a rule file stops the start, not the first audit.
  loadRuleSet()
  const log = makeLogger(settings.log)
  const checker = settings.checksHere ? createPool({ threads: settings.workers }) : undefined
  const onError = (error: unknown) => log.error({ err: error }, 'a job failed')
  const service = openService({ settings, checker, events: { onError } }).then((opened) =>
    safeToServe(opened, settings)
  )
  const app = await buildApp({ settings, service, logger: log })
  try {
    // Opening the database takes a moment; requests wait for it, so on this machine alone listening can begin.
    if (!servesOnlyThisMachine(settings)) await service
    await Promise.all([app.listen({ host: settings.host, port: settings.port }), service])
  } catch (error) {
    await app.close()
    await service.then((opened) => opened.stop(0)).catch(() => checker?.close())
    throw portTaken(error, settings)
  }
  // Nothing depends on its success.
  if (checker) void warmUp(checker, settings.workers).catch(() => {})
  const { port } = app.server.address() as { port: number }
  process.stderr.write(`stigmacheck: http://${shown(settings.host)}:${port} (documents are kept ${kept(settings)})\n`)
  return untilStopped(log, async () => {
    const cut = setTimeout(() => app.server.closeAllConnections(), lastAnswers)
    await app.close()
    clearTimeout(cut)
    await (await service).stop()
  })
}

function settingsOf(words: string[]): Settings {
  const { values } = parseArgs({
    args: words,
    options: { host: { type: 'string' }, port: { type: 'string' }, data: { type: 'string' } }
  })
  const { host, port, data } = values
  return readSettings({
    ...process.env,
    ...(host ? { STIGMACHECK_HOST: host } : {}),
    ...(port ? { STIGMACHECK_PORT: port } : {}),
    ...(data ? { STIGMACHECK_DATA: data } : {})
  })
}

/** Anybody who reaches another address could read every audit: without keys it is not opened. */
async function safeToServe<S extends Awaited<ReturnType<typeof openService>>>(
  service: S,
  settings: Settings
): Promise<S> {
  if (servesOnlyThisMachine(settings) || (await hasKeys(service.store.db))) return service
  await service.stop(0)
  throw new Problem('serve.no-keys', `${settings.host} can be reached from other machines, and there is no API key.`, {
    todo: 'Make one with "stigmacheck keys make --name NAME --scope write", or serve on 127.0.0.1.',
    status: 500
  })
}

function portTaken(error: unknown, { host, port }: Settings): unknown {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') return error
  return new Problem('serve.port-taken', `Another program already listens on ${host}:${port}.`, {
    todo: 'Stop it, or choose another port with --port.',
    status: 500,
    cause: error
  })
}

const shown = (host: string) => (host.includes(':') ? `[${host}]` : host)
const kept = ({ retention }: Settings) => `${Math.round((retention / 3_600_000) * 10) / 10} hours`

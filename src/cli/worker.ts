import { Problem } from '../contract/problem.js'
import { makeLogger } from '../http/plugins/logging.js'
import { openService } from '../jobs/service.js'
import { warmUp } from '../jobs/warm-up.js'
import { readSettings } from '../store/index.js'
import { createPool } from '../worker/pool.js'
import { untilStopped } from './stopped.js'

/** `stigmacheck worker`: checks documents that `serve` processes queue in the same PostgreSQL. */
export async function worker(_words: string[]): Promise<number> {
  const settings = readSettings(process.env)
  if (!settings.databaseUrl) {
    throw new Problem('worker.no-database', 'A worker needs the PostgreSQL that "serve" uses.', {
      todo: 'Set DATABASE_URL. Without it "serve" checks documents by itself.',
      status: 500
    })
  }
  const log = makeLogger(settings.log)
  const checker = createPool({ threads: settings.workers })
  // A mistake in a rule file stops the start, not the first audit. Only the checker's threads hold the rules here.
  await warmUp(checker, settings.workers).catch(async (error) => {
    await checker.close()
    throw cannotCheck(error)
  })
  const onError = (error: unknown) => log.error({ err: error }, 'a job failed')
  const service = await openService({ settings, checker, events: { onError } })
  process.stderr.write(`stigmacheck: checking ${settings.workers} documents at a time\n`)
  return untilStopped(log, () => service.stop())
}

function cannotCheck(error: Error): Problem {
  const { message } = error.cause instanceof Error ? error.cause : error
  return new Problem('worker.cannot-check', `No document can be checked. ${message}`, {
    todo: 'Correct it. "stigmacheck rules check DIR" names each mistake in a folder of rules.',
    status: 500,
    cause: error
  })
}

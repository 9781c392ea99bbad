import { availableParallelism } from 'node:os'
import { z } from 'zod'
import { Problem } from '../contract/problem.js'

const flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true')
const count = z.coerce.number().int().min(1)

/** The environment, with its defaults. docs/operations.md says what each variable does. */
const Environment = z.object({
  DATABASE_URL: z.string().min(1).optional(),
  STIGMACHECK_HOST: z.string().default('127.0.0.1'),
  STIGMACHECK_PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  STIGMACHECK_DATA: z.string().default('data'),
  STIGMACHECK_RETENTION_HOURS: z.coerce.number().positive().default(24),
  STIGMACHECK_DUMP_MINUTES: z.coerce.number().positive().default(10),
  STIGMACHECK_WORKERS: count.default(Math.max(1, Math.min(4, availableParallelism()))),
  STIGMACHECK_CHECKS_HERE: flag.default(true),
  STIGMACHECK_MAX_FILE_MB: z.coerce.number().positive().default(25),
  STIGMACHECK_MAX_BATCH_MB: z.coerce.number().positive().default(1000),
  STIGMACHECK_MAX_BATCH_FILES: count.default(2000),
  STIGMACHECK_MAX_WAITING: count.default(24),
  STIGMACHECK_MAX_QUEUED: count.default(10_000),
  STIGMACHECK_WAIT_SECONDS: z.coerce.number().positive().default(110),
  STIGMACHECK_RATE_PER_MINUTE: count.default(600),
  STIGMACHECK_QUOTA_PER_DAY: count.default(20_000),
  STIGMACHECK_RULES: z.string().optional(),
  STIGMACHECK_LOG: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  STIGMACHECK_WEBHOOKS_PRIVATE: flag.default(false),
  STIGMACHECK_WEBHOOK_RETRY_SECONDS: count.default(10),
  STIGMACHECK_TRUST_PROXY: z.string().optional(),
  STIGMACHECK_PUBLIC_HOST: z.string().optional(),
  STIGMACHECK_S3_URL: z.string().optional(),
  STIGMACHECK_S3_REGION: z.string().default('us-east-1'),
  STIGMACHECK_S3_ACCESS_KEY: z.string().optional(),
  STIGMACHECK_S3_SECRET_KEY: z.string().optional()
})

/** Everything a process of the service can be told. Sizes are bytes, times milliseconds. */
export interface Settings {
  databaseUrl: string | undefined
  host: string
  port: number
  data: string
  retention: number
  dumpEvery: number
  workers: number
  /** False: this `serve` only takes uploads; `worker` processes check them. */
  checksHere: boolean
  maxFile: number
  maxBatch: number
  maxBatchFiles: number
  /** People that may wait for an answer at once; the next one is told to come back. */
  maxWaiting: number
  maxQueued: number
  /** How long a request waits for its audit before it is answered with where to find it. */
  wait: number
  ratePerMinute: number
  quotaPerDay: number
  rules: string | undefined
  log: string
  webhooksPrivate: boolean
  /** The shortest pause between two calls of a webhook, in seconds; it doubles each time. */
  webhookRetry: number
  /** Addresses of reverse proxies whose forwarding headers are believed. */
  trustProxy: string | undefined
  /** The name a browser reaches the service by, when it is not a loopback name. */
  publicHost: string | undefined
  s3: { url: string; region: string; accessKey: string; secretKey: string } | undefined
}

/** Reads the settings of the process; a wrong value stops the start and names its variable. */
export function readSettings(env: Record<string, string | undefined>, given: Partial<Settings> = {}): Settings {
  const parsed = Environment.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new Problem('settings.invalid', `${issue?.path.join('.')}: ${issue?.message}`, {
      todo: 'Correct the variable or remove it; docs/operations.md lists what each one takes.',
      status: 500
    })
  }
  const values = parsed.data
  return {
    databaseUrl: values.DATABASE_URL,
    host: values.STIGMACHECK_HOST,
    port: values.STIGMACHECK_PORT,
    data: values.STIGMACHECK_DATA,
    retention: values.STIGMACHECK_RETENTION_HOURS * 3_600_000,
    dumpEvery: values.STIGMACHECK_DUMP_MINUTES * 60_000,
    workers: values.STIGMACHECK_WORKERS,
    checksHere: values.STIGMACHECK_CHECKS_HERE,
    maxFile: values.STIGMACHECK_MAX_FILE_MB * 1_000_000,
    maxBatch: values.STIGMACHECK_MAX_BATCH_MB * 1_000_000,
    maxBatchFiles: values.STIGMACHECK_MAX_BATCH_FILES,
    maxWaiting: values.STIGMACHECK_MAX_WAITING,
    maxQueued: values.STIGMACHECK_MAX_QUEUED,
    wait: values.STIGMACHECK_WAIT_SECONDS * 1000,
    ratePerMinute: values.STIGMACHECK_RATE_PER_MINUTE,
    quotaPerDay: values.STIGMACHECK_QUOTA_PER_DAY,
    rules: values.STIGMACHECK_RULES,
    log: values.STIGMACHECK_LOG,
    webhooksPrivate: values.STIGMACHECK_WEBHOOKS_PRIVATE,
    webhookRetry: values.STIGMACHECK_WEBHOOK_RETRY_SECONDS,
    trustProxy: values.STIGMACHECK_TRUST_PROXY,
    publicHost: values.STIGMACHECK_PUBLIC_HOST,
    s3: bucket(values),
    ...given
  }
}

function bucket(values: z.infer<typeof Environment>): Settings['s3'] {
  if (!values.STIGMACHECK_S3_URL) return undefined
  if (!values.STIGMACHECK_S3_ACCESS_KEY || !values.STIGMACHECK_S3_SECRET_KEY) {
    throw new Problem('settings.invalid', 'STIGMACHECK_S3_URL is set without its access key and secret key.', {
      todo: 'Set STIGMACHECK_S3_ACCESS_KEY and STIGMACHECK_S3_SECRET_KEY, or remove STIGMACHECK_S3_URL.',
      status: 500
    })
  }
  return {
    url: values.STIGMACHECK_S3_URL.replace(/\/$/, ''),
    region: values.STIGMACHECK_S3_REGION,
    accessKey: values.STIGMACHECK_S3_ACCESS_KEY,
    secretKey: values.STIGMACHECK_S3_SECRET_KEY
  }
}

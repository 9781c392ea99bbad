import { parseArgs } from 'node:util'
import { Problem } from '../contract/problem.js'
import {
  listKeys,
  makeKey,
  openStore,
  readSettings,
  revokeKey,
  type Scope,
  type Store,
  scopes
} from '../store/index.js'

const usage = `stigmacheck keys make --name NAME [--owner OWNER] [--scope read|write|admin] [--rate N] [--quota N]
stigmacheck keys list
stigmacheck keys revoke ID`

/** `stigmacheck keys`: makes, lists and revokes API keys. A key's text is printed once and kept nowhere. */
export async function keys(words: string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      owner: { type: 'string' },
      scope: { type: 'string', default: 'write' },
      rate: { type: 'string' },
      quota: { type: 'string' },
      data: { type: 'string' }
    }
  })
  const [action, id] = positionals
  const act = actions[action ?? '']
  if (!act) throw wrong('Say what to do with the keys.')
  const settings = readSettings({ ...process.env, ...(values.data ? { STIGMACHECK_DATA: values.data } : {}) })
  const store = await openStore(settings)
  try {
    await act(store, { ...values, id })
  } finally {
    await store.close()
  }
  return 0
}

type Words = { id?: string | undefined; scope: string } & Partial<Record<'name' | 'owner' | 'rate' | 'quota', string>>

const actions: Record<string, (store: Store, words: Words) => Promise<void>> = {
  async make(store, { name, owner, scope, rate, quota }) {
    if (!name) throw wrong('A key needs a name.')
    if (!(scopes as readonly string[]).includes(scope)) throw wrong(`There is no scope "${scope}".`)
    const { id, text } = await makeKey(
      store.db,
      {
        name,
        owner: owner ?? name,
        scopes: [scope as Scope],
        ratePerMinute: limit('rate', rate),
        quotaPerDay: limit('quota', quota)
      },
      store.now()
    )
    process.stderr.write(`The key ${id} is shown this once:\n`)
    process.stdout.write(`${text}\n`)
  },

  async list(store) {
    for (const { id, name, owner, scopes, created_at, revoked_at } of await listKeys(store.db)) {
      const state = revoked_at ? `revoked ${revoked_at.toISOString()}` : 'valid'
      process.stdout.write(`${id}\t${name}\t${owner}\t${scopes}\tmade ${created_at.toISOString()}\t${state}\n`)
    }
  },

  async revoke(store, { id }) {
    if (!id) throw wrong('Say which key, by its id.')
    if (!(await revokeKey(store.db, id, store.now()))) throw wrong(`There is no valid key ${id}.`)
    process.stderr.write(`The key ${id} is revoked.\n`)
  }
}

function limit(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw wrong(`--${name} takes a whole number.`)
}

function wrong(message: string): Problem {
  return new Problem('keys.usage', message, { todo: `Usage:\n${usage}\n`, status: 400 })
}

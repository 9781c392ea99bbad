import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../../contract/problem.js'

/** Another host cannot be asked whether its process lives; a lock file untouched for this long is taken as left behind. */
const silence = 30_000

interface Holder {
  pid: number
  host: string
  /** The kernel's start time of the process: a number used again is then not taken for the same process. */
  started: string
  /** The kernel's id of this run of the machine. */
  boot: string
}

/** How the last process left the folder. `killed`: the machine ran on, so nothing written is lost. */
export type LastStop = 'clean' | 'killed' | 'machine-stopped'

export interface Lock {
  lastStop: LastStop
  release(): Promise<void>
}

/**
 * Takes a data folder for this process alone. PGlite itself takes no lock, and two processes in one folder lose rows
 * without an error.
 */
export async function takeLock(folder: string): Promise<Lock> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, 'lock')
  const mine: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid), boot: await bootId() }
  const left = await read(file)
  if (left && (await alive(left, mine, file))) throw held(folder, left)
  if (left) await setAside(file, left, folder)
  await writeFile(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 }).catch((error) => {
    throw error.code === 'EEXIST' ? held(folder, mine) : error
  })
  const touch = setInterval(() => utimes(file, new Date(), new Date()).catch(() => {}), silence / 6)
  touch.unref()
  return {
    lastStop: lastStop(left, mine),
    async release() {
      clearInterval(touch)
      await rm(file, { force: true })
    }
  }
}

function lastStop(left: Holder | undefined, mine: Holder): LastStop {
  if (!left) return 'clean'
  return left.boot === mine.boot ? 'killed' : 'machine-stopped'
}

/** Two processes may find the same stale lock: the file is moved before it is trusted to be the one that was read. */
async function setAside(file: string, left: Holder, folder: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`
  await rename(file, aside).catch(() => {})
  const moved = await read(aside)
  if (moved && JSON.stringify(moved) !== JSON.stringify(left)) {
    await rename(aside, file)
    throw held(folder, moved)
  }
  await rm(aside, { force: true })
}

async function read(file: string): Promise<Holder | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as Holder
  } catch {
    return { pid: 0, host: '', started: '', boot: '' }
  }
}

async function alive(holder: Holder, mine: Holder, file: string): Promise<boolean> {
  if (holder.host !== mine.host) return Date.now() - (await stat(file)).mtimeMs < silence
  if (holder.boot !== mine.boot) return false
  return holder.pid > 0 && holder.started === (await startOf(holder.pid)) && running(holder.pid)
}

function running(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Empty where the system has no /proc: then the process number alone decides. */
async function startOf(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

const bootId = async () => (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')).trim()

function held(folder: string, holder: Holder): Problem {
  return new Problem('data.locked', `The data folder ${folder} is in use by process ${holder.pid} on ${holder.host}.`, {
    todo: 'Stop that process, or give this one another folder with --data, or set DATABASE_URL to share a PostgreSQL.',
    status: 500
  })
}

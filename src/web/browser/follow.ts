import { ask } from './ask.js'

/** What the server says when something fails. */
export interface Problem {
  title?: string
  detail?: string
  todo?: string
}

interface Answer extends Problem {
  status?: string | number
  progress?: { page: number; pages: number } | null
  problem?: Problem | null
}

/** Asks how far a review is until it has ended. Gives what went wrong, or null. */
export async function follow(address: string, tell: (words: string) => void): Promise<Problem | null> {
  for (let wait = 150; ; wait = Math.min(wait * 1.3, 1000)) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    const answer = await ask(address)
    const data = (await answer.json()) as Answer
    if (!answer.ok) return data
    if (data.status === 'done') return null
    if (data.status === 'failed' || data.status === 'cancelled') return data.problem ?? data
    if (data.progress) tell(`Reading page ${data.progress.page} of ${data.progress.pages}`)
  }
}

/** How often a busy server is asked again. */
const mostTries = 20
/** Seconds between two tries where the server names none, and at most. */
const pause = { usual: 1, most: 10 }

/** Asks the server, and asks it again after a pause while it says that it has too much to do. */
export async function ask(address: string, how: RequestInit = {}): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const answer = await fetch(address, how)
    const isBusy = answer.status === 503 || answer.status === 429
    if (!isBusy || tries === mostTries) return answer
    const seconds = Math.min(Number(answer.headers.get('retry-after')) || pause.usual, pause.most)
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
}

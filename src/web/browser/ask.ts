/** How often a busy server is asked again. */
const mostTries = 20
/** Seconds between two tries where the server names none, and the most that nobody minds to wait. */
const pause = { usual: 1, most: 10 }

/** Asks the server, and asks it again while it has too much to do. A limit that holds for longer is told at once. */
export async function ask(address: string, how: RequestInit = {}): Promise<Response> {
  for (let tries = 1; ; tries++) {
    const answer = await fetch(address, how)
    const isBusy = answer.status === 503 || answer.status === 429
    const seconds = Number(answer.headers.get('retry-after')) || pause.usual
    if (!isBusy || seconds > pause.most || tries === mostTries) return answer
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  }
}

/** Shares something of which there is only so much; who asks first is served first. */
export class Turns {
  readonly #all: number
  readonly #waiting: { amount: number; begin: () => void }[] = []
  #left: number

  constructor(all: number) {
    this.#all = all
    this.#left = all
  }

  /** Runs the work while it has the amount. More than there is, is all there is. */
  async take<T>(amount: number, work: () => Promise<T>): Promise<T> {
    const needed = Math.min(amount, this.#all)
    await new Promise<void>((begin) => {
      this.#waiting.push({ amount: needed, begin })
      this.#next()
    })
    try {
      return await work()
    } finally {
      this.#left += needed
      this.#next()
    }
  }

  #next(): void {
    for (let first = this.#waiting[0]; first && first.amount <= this.#left; first = this.#waiting[0]) {
      this.#waiting.shift()
      this.#left -= first.amount
      first.begin()
    }
  }
}

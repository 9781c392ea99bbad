/** A logistic regression over the features of a text. */
export interface Model {
  bias: number
  weights: ReadonlyMap<string, number>
}

export interface Lesson {
  features: string[]
  health: boolean
}

/** How the weights are found. The figures were chosen by the measurement in docs/evaluation.md. */
const passes = 40
const decay = 0.001
const step = 0.5

/** The chance, 0 to 1, that a text with these features asks about health. */
export function probabilityOf(model: Model, features: string[]): number {
  const share = shareOf(features)
  let sum = model.bias
  for (const feature of features) sum += (model.weights.get(feature) ?? 0) * share
  return 1 / (1 + Math.exp(-sum))
}

/** Long texts have many features; without this each of them would be certain. */
const shareOf = (features: string[]): number => 1 / Math.sqrt(Math.max(1, features.length))

/**
 * Finds the weights by stochastic gradient descent with a step of its own for every feature (Adagrad).
 * The order of the lessons is shuffled by a fixed sequence: the same lessons give the same weights.
 */
export function fit(lessons: Lesson[]): Model {
  const weights = new Map<string, number>()
  const slopes = new Map<string, number>()
  const order = [...lessons]
  const next = sequence()
  let bias = 0
  let biasSlope = 0
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, next)
    for (const { features, health } of order) {
      const error = probabilityOf({ bias, weights }, features) - (health ? 1 : 0)
      biasSlope += error * error
      bias -= (step * error) / Math.sqrt(biasSlope + 1e-8)
      for (const feature of features) {
        const weight = weights.get(feature) ?? 0
        const slope = error * shareOf(features) + decay * weight
        const sum = (slopes.get(feature) ?? 0) + slope * slope
        slopes.set(feature, sum)
        weights.set(feature, weight - (step * slope) / Math.sqrt(sum + 1e-8))
      }
    }
  }
  return { bias, weights }
}

function shuffle<T>(list: T[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    ;[list[at], list[other]] = [list[other]!, list[at]!]
  }
}

/** A fixed row of numbers from 0 up to 1. */
export function sequence(seed = 12_345): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

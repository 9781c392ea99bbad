import type { Line } from '../document/document.js'

/** How far right the text of a column reaches, by page and left edge. */
export class Rooms {
  #exact = new Map<string, number>()
  #near = new Map<string, number>()

  constructor(lines: readonly Line[]) {
    for (const { page, box, running } of lines) {
      if (!box || running) continue
      raise(this.#exact, `${page}@${Math.round(box[0] / 3)}`, box[0] + box[2])
      raise(this.#near, `${page}@${Math.round(box[0] / 20)}`, box[0] + box[2])
    }
  }

  /** The right edge of the widest line that begins at the same x, or else near it. */
  at(page: number | null, left: number): number {
    const exact = [-1, 0, 1].map((step) => this.#exact.get(`${page}@${Math.round(left / 3) + step}`) ?? 0)
    const near = [-2, -1, 0, 1, 2].map((step) => this.#near.get(`${page}@${Math.round(left / 20) + step}`) ?? 0)
    return Math.max(...exact) || Math.max(...near)
  }
}

function raise(map: Map<string, number>, key: string, value: number): void {
  if (value > (map.get(key) ?? 0)) map.set(key, value)
}

import type { Box } from '../../contract/audit.js'

/** An upright rectangle in points; y grows downwards. */
export interface Bounds {
  left: number
  top: number
  right: number
  bottom: number
}

export function boundsOf(items: Bounds[]): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const item of items) {
    bounds.left = Math.min(bounds.left, item.left)
    bounds.top = Math.min(bounds.top, item.top)
    bounds.right = Math.max(bounds.right, item.right)
    bounds.bottom = Math.max(bounds.bottom, item.bottom)
  }
  return bounds
}

export function toBox({ left, top, right, bottom }: Bounds): Box {
  return [left, top, right - left, bottom - top]
}

export function fromBox([x, y, width, height]: Box): Bounds {
  return { left: x, top: y, right: x + width, bottom: y + height }
}

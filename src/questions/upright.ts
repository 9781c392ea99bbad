import type { Box } from '../contract/audit.js'
import type { Document, Line } from '../document/document.js'

/**
 * The lines as they stand when each page is held so that its text is upright. Only places change: whoever puts lines
 * together may then go by left and top, also on a page that is shown on its side.
 */
export function uprightLines({ lines, pageSizes }: Document): Line[] {
  return lines.map((line) => {
    if (!line.turn || !line.box || line.page === null) return line
    const size = pageSizes?.[line.page - 1] ?? { width: 0, height: 0 }
    const end = line.turn === 2 ? size.width : size.height
    const edges = line.turn === 1 ? line.edges : line.edges?.map((edge) => end - edge)
    return { ...line, box: upright(line.box, line.turn, size), ...(edges && { edges }) }
  })
}

function upright([x, y, width, height]: Box, turn: 1 | 2 | 3, page: { width: number; height: number }): Box {
  if (turn === 1) return [y, page.width - x - width, height, width]
  if (turn === 2) return [page.width - x - width, page.height - y - height, width, height]
  return [page.height - y - height, x, height, width]
}

/** Makes the headings of tables marked `data-sortable` into buttons that sort their column. */
export function sortableTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-sortable]')) {
    const heads = [...table.querySelectorAll<HTMLElement>('thead th')]
    heads.forEach((head, column) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      head.replaceChildren(button)
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending'
        for (const other of heads) other.removeAttribute('aria-sort')
        head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
        sortBy(table, column, down ? -1 : 1)
      })
    })
  }
}

function sortBy(table: HTMLTableElement, column: number, direction: number): void {
  const body = table.tBodies[0]
  if (!body) return
  const key = (row: HTMLTableRowElement) =>
    row.cells[column]?.dataset.sort ?? row.cells[column]?.textContent?.trim() ?? ''
  const rows = [...body.rows].sort((a, b) => direction * key(a).localeCompare(key(b), 'en', { numeric: true }))
  body.append(...rows)
}

/** Closes an open menu by Escape or by a click elsewhere. */
export function closeMenus(): void {
  const open = () => document.querySelector<HTMLDetailsElement>('details.menu[open]')
  addEventListener('click', (event) => {
    const menu = open()
    if (menu && !menu.contains(event.target as Node)) menu.open = false
  })
  addEventListener('keydown', (event) => {
    const menu = open()
    if (!menu || event.key !== 'Escape') return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}

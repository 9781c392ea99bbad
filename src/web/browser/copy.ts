/** Shows the copy buttons and copies the text they name. */
export function copyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy],[data-copy-text]')) {
    button.hidden = false
    const name = button.textContent ?? ''
    button.addEventListener('click', async () => {
      const from = button.dataset.copy
        ? document.getElementById(button.dataset.copy)?.textContent
        : button.dataset.copyText
      try {
        await navigator.clipboard.writeText(from ?? '')
        button.textContent = 'Copied'
      } catch {
        button.textContent = 'The browser did not allow copying'
      }
      setTimeout(() => (button.textContent = name), 2000)
    })
  }
}

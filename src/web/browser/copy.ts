/** Puts a copy button under every recommended text. Without a script the text is selected by hand. */
export function copyButtons(within: ParentNode = document): void {
  for (const text of within.querySelectorAll<HTMLElement>('blockquote.recommended')) {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'quiet copy'
    button.textContent = 'Copy the wording'
    const heading = text.closest('.card')?.querySelector('h2,h3')
    if (heading?.id) button.setAttribute('aria-describedby', heading.id)
    button.addEventListener('click', () => copy(text.textContent?.trim() ?? '', button))
    text.after(button)
  }
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    button.textContent = 'Copied'
  } catch {
    button.textContent = 'The browser did not allow copying'
  }
  setTimeout(() => (button.textContent = 'Copy the wording'), 2000)
}

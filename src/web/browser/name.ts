const key = 'stigmacheck.name'

/** Fills in the name of whoever decided last in this tab, so that it is typed once. */
export function rememberName(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-decide]')) {
    const field = form.querySelector<HTMLInputElement>('input[name=by]')
    if (!field) continue
    field.value = sessionStorage.getItem(key) ?? ''
    form.addEventListener('submit', () => sessionStorage.setItem(key, field.value))
  }
}

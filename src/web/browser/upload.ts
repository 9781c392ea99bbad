interface Problem {
  title?: string
  detail?: string
  todo?: string
}

/** Takes dropped files, sends them without leaving the page, and says in words how far each one is. */
export function uploadInPlace(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-check]')
  const progress = document.getElementById('progress')
  const input = form?.querySelector<HTMLInputElement>('input[type=file]')
  if (!form || !progress || !input) return
  const drop = form.querySelector<HTMLElement>('[data-drop]')!

  for (const name of ['dragenter', 'dragover']) {
    drop.addEventListener(name, (event) => {
      event.preventDefault()
      drop.classList.add('over')
    })
  }
  for (const name of ['dragleave', 'drop']) drop.addEventListener(name, () => drop.classList.remove('over'))
  drop.addEventListener('drop', (event) => {
    event.preventDefault()
    if (event.dataTransfer && event.dataTransfer.files.length > 0) input.files = event.dataTransfer.files
  })
  form.addEventListener('submit', async (event) => {
    const files = [...(input.files ?? [])]
    // Many files are one batch with a page of its own; the plain form leads there.
    if (files.length !== 1) return
    event.preventDefault()
    await sendOne(files[0]!, form, progress)
  })
}

async function sendOne(file: File, form: HTMLFormElement, progress: HTMLElement): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('button[type=submit]')!
  button.disabled = true
  progress.hidden = false
  const row = document.createElement('div')
  row.className = 'file'
  const name = document.createElement('strong')
  name.textContent = file.name
  const state = document.createElement('span')
  state.className = 'state'
  state.textContent = 'Being read…'
  row.append(name, state)
  progress.replaceChildren(row)
  try {
    const body = new FormData()
    for (const field of ['state', 'formKind', 'profession']) {
      const value = new FormData(form).get(field)
      if (value) body.append(field, value)
    }
    body.append('file', file)
    const answer = await fetch('/v1/audits', { method: 'POST', body, headers: { prefer: 'respond-async' } })
    if (!answer.ok) return failed(row, state, (await answer.json()) as Problem)
    const place = answer.headers.get('location')
    if (place) await follow(place, row, state)
    else location.assign(`/audits/${((await answer.json()) as { id: string }).id}`)
  } catch {
    failed(row, state, { title: 'The server did not answer.', todo: 'Check that it still runs, then try again.' })
  } finally {
    button.disabled = false
  }
}

/** Asks how far the review is until it has ended. */
async function follow(place: string, row: HTMLElement, state: HTMLElement): Promise<void> {
  for (let wait = 150; ; wait = Math.min(wait * 1.3, 1000)) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    const answer = await fetch(place)
    const data = (await answer.json()) as Problem & {
      status?: string
      progress?: { page: number; pages: number }
      problem?: Problem
    }
    if (!answer.ok) return failed(row, state, data)
    if (data.status === 'failed') return failed(row, state, data.problem ?? data)
    if (data.status === undefined || data.status === 'done') return location.assign(`/audits/${place.split('/').pop()}`)
    if (data.progress) state.textContent = `Reading page ${data.progress.page} of ${data.progress.pages}`
  }
}

function failed(row: HTMLElement, state: HTMLElement, problem: Problem): void {
  row.classList.add('failed')
  state.textContent = problem.title ?? 'It could not be reviewed'
  const text = document.createElement('p')
  text.textContent = [problem.detail, problem.todo].filter(Boolean).join(' ')
  row.append(text)
}

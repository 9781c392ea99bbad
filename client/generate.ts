import { writeFile } from 'node:fs/promises'
import { apiTypes } from './document.js'

await writeFile(new URL('./api.ts', import.meta.url), await apiTypes())

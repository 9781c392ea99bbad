import { followBatch } from './batch.js'
import { linkCards } from './cards.js'
import { confirmDelete, showClock } from './clock.js'
import { copyButtons } from './copy.js'
import { closeMenus } from './menu.js'
import { rememberName } from './name.js'
import { sortableTables } from './sort.js'
import { tryWhileTyping } from './try.js'
import { uploadInPlace } from './upload.js'

// Every page works without this script; each part only acts where its page has the markup for it.
uploadInPlace()
linkCards()
copyButtons()
showClock()
confirmDelete()
closeMenus()
rememberName()
followBatch()
sortableTables()
tryWhileTyping()

import { base } from './style/base.js'
import { card } from './style/card.js'
import { layout } from './style/layout.js'
import { print } from './style/print.js'
import { tokens } from './style/tokens.js'
import { words } from './style/words.js'

/** The one style sheet of the report. */
export const style = [tokens, base, layout, card, words, print].join('\n')

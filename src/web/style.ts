import { base } from '../report/html/style/base.js'
import { card } from '../report/html/style/card.js'
import { layout } from '../report/html/style/layout.js'
import { print } from '../report/html/style/print.js'
import { tokens } from '../report/html/style/tokens.js'
import { words } from '../report/html/style/words.js'
import { map } from './style/map.js'
import { result } from './style/result.js'
import { site } from './style/site.js'

/** The one style sheet: the report's own rules first, so that a card looks the same on the page and in the report. */
export const styleSheet = [tokens, base, layout, card, words, site, result, map, print].join('\n')

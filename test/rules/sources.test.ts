import t from 'tap'
import { loadSources } from '../../src/rules/sources.js'

t.test('a link to a source leads to the source and not to the front door of its publisher', async (t) => {
  const addresses = loadSources('rules')
    .map(({ where }) => where)
    .filter((where) => URL.canParse(where))
  t.ok(addresses.length > 10)
  for (const address of addresses) t.not(new URL(address).pathname, '/', address)
})

import t from 'tap'
import { kinds, scoreKinds } from './score.js'

t.test('sixty layouts of answers, lists, grids and scales are read as they are printed', async (t) => {
  t.ok(kinds.length >= 60)
  const { wanted, missed, labels, stems, extra } = await scoreKinds()
  t.ok(wanted >= 200)
  t.same(missed, [])
  t.same(labels, [])
  t.same(stems, [])
  t.ok(extra.length <= wanted * 0.02, 'hardly anything is read that nobody asks', { found: extra })
})

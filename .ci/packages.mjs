// What is shipped: a software bill of materials, a check of its licences, and known holes where the registry answers.
// `node .ci/packages.mjs [FILE]`; ends with 1 for a licence that is not known to fit, or a hole of high or critical weight.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'

/** Licences that a program under Apache-2.0 may ship beside it. */
const fit = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'PostgreSQL',
  'Zlib'
])

/** Packages whose licence stands in a file of theirs and not in their description. */
const read = { 'duck 0.1.12': 'BSD-2-Clause', 'sylvester 0.0.21': 'MIT' }

const file = process.argv[2] ?? 'sbom.json'
const npm = (words) => spawnSync('npm', words, { encoding: 'utf8', maxBuffer: 100_000_000 })

const listed = npm(['sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'])
if (listed.status !== 0) throw new Error(listed.stderr)
writeFileSync(file, listed.stdout)
const { components } = JSON.parse(listed.stdout)
const unfit = components.filter((one) => !fits(licenceOf(one)))
console.log(`${components.length} packages in ${file}`)
for (const one of unfit)
  console.log(`look at the licence of ${one.name} ${one.version}: ${licenceOf(one) || 'none is named'}`)

const asked = npm(['audit', '--omit=dev', '--json'])
const { metadata, error } = JSON.parse(asked.stdout || '{"error":true}')
const holes = metadata?.vulnerabilities
if (error || !holes) console.log('known holes: the registry does not answer')
else
  console.log(
    `known holes: ${holes.critical} critical, ${holes.high} high, ${holes.moderate} moderate, ${holes.low} low`
  )
process.exitCode = unfit.length > 0 || holes?.critical > 0 || holes?.high > 0 ? 1 : 0

function licenceOf({ name, version, licenses = [] }) {
  if (licenses.length === 0) return read[`${name} ${version}`] ?? ''
  return licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name).join(' AND ')
}

/** `A OR B` fits when one does, `A AND B` when both do. */
function fits(expression) {
  if (expression === '') return false
  const bare = expression.replace(/[()]/g, '')
  return bare.split(' OR ').some((choice) => choice.split(' AND ').every((id) => fit.has(id.trim())))
}

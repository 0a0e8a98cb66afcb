// `npm run dependencies`: what of others is inside the built extension, with reason, licence and size, as a table.
// `npm run dependencies -- --write` also writes docs/dependencies.md.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dependenciesOf } from './lib/dependency-list.mjs'
import { dependencyDocument, dependencyTable } from './lib/dependency-record.mjs'
import { shippedSizes, unpackedSize } from './lib/dependency-sizes.mjs'
import { install } from './lib/install.mjs'
import { command, say, Trouble } from './lib/run.mjs'

const DOCUMENT = new URL('../docs/dependencies.md', import.meta.url)

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } })

/** @throws {Trouble} when the build ships what the lock file does not name, or the other way round */
function expectSame(listed, shipped) {
  const strangers = shipped.filter((name) => !listed.includes(name))
  const absent = listed.filter((name) => !shipped.includes(name))
  if (strangers.length > 0)
    throw new Trouble(`Shipped, but no dependency in package-lock.json: ${strangers.join(', ')}`)
  if (absent.length > 0) throw new Trouble(`A dependency, but nothing of it is shipped: ${absent.join(', ')}`)
}

await command(async () => {
  await install()
  const dependencies = dependenciesOf('package-lock.json')
  const sizes = await shippedSizes()
  expectSame(
    dependencies.map(({ name }) => name),
    [...new Set([...sizes.pages.keys(), ...sizes.content.keys()])],
  )
  const table = dependencyTable(dependencies, sizes, unpackedSize)
  say(table)
  if (values.write) writeFileSync(DOCUMENT, dependencyDocument(table))
  return 0
})

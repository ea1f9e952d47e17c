import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalog } from '../src/catalog'
import { measure } from '../tests/support/mutations/measure'
import { pageOf } from '../tests/support/mutations/page'

// Writes docs/recognition.md: how well the columns of changed sheets are told, form by form.
const tallies = catalog.templates
  .filter(({ derived }) => !derived)
  .map((template) => {
    const tally = measure(template, catalog)
    for (const line of tally.told.filter((told) => /^(wrong|missed)/.test(told)).slice(0, 5)) console.log(line)
    return tally
  })
const page = pageOf(tallies)
writeFileSync(join(__dirname, '..', 'docs', 'recognition.md'), page)
console.log(page)

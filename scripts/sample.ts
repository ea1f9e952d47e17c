import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sampleMonth, sampleReadme } from '../tests/support/dealer-month/sample'
import { xlsxOf } from '../tests/support/dealer-month/xlsx'

const folder = join(__dirname, '..', 'samples')
const month = sampleMonth()
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'sample.xlsx'), xlsxOf(month))
writeFileSync(join(folder, 'README.md'), sampleReadme(month))
console.log(`samples/sample.xlsx: ${month.planted.length} planted defects, listed in samples/README.md`)

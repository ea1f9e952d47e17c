import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openWorkbookFile } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import { writeLarge, valueIn, large } from './large/workbook'

// An honest file of 50 MB opens, and says what stands in it. Time and memory are told, not judged.
const least = 50_000_000
const data = join(__dirname, '..', 'bench', 'data')
const file = join(data, 'large.xlsx')
const [, , job] = process.argv

/** In a process of its own, so that its memory is what opening takes. */
async function open(): Promise<void> {
  const start = performance.now()
  const { sheets } = await (await openWorkbookFile(readFileSync(file), file, { codec: nodeCodec })).read()
  const milliseconds = performance.now() - start
  const peak = process.resourceUsage().maxRSS / 1024
  let cells = 0
  if (sheets.length !== large.sheets) throw new Error(`${sheets.length} sheets`)
  for (const [sheet, { name, columns }] of sheets.entries()) {
    if (columns.length !== large.columns) throw new Error(`${columns.length} columns in ${name}`)
    for (const [index, column] of columns.entries()) {
      if (column.length !== large.rows) throw new Error(`${column.length} rows in ${name}`)
      for (let row = 0; row < column.length; row++, cells++) {
        const wanted = valueIn(sheet, row, index)
        if (column.at(row) !== wanted) throw new Error(`${name}, row ${row}, column ${index}: not ${wanted}`)
      }
    }
  }
  console.log(`Opened in ${Math.round(milliseconds)} ms and ${Math.round(peak)} MB: all ${cells} cells are right.`)
}

function main(): void {
  mkdirSync(data, { recursive: true })
  if (!existsSync(file)) writeFileSync(file, writeLarge())
  const { size } = statSync(file)
  if (size < least) throw new Error(`The file is of ${size} bytes only.`)
  console.log(`A workbook of ${Math.round(size / 1e6)} MB`)
  execFileSync(process.execPath, ['--import', 'tsx', __filename, 'open'], { stdio: 'inherit' })
}

if (job === 'open') void open()
else main()

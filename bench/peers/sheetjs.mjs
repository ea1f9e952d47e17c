import { readFileSync, writeFileSync } from 'node:fs'
import { read, write } from '@e965/xlsx'
import { columnToSet, contend, rowsToSet, textToSet } from '../task.ts'

/** Dense mode: rows as arrays, the faster and smaller of its two. */
const open = (file) => read(file, { dense: true })

await contend(
  {
    async read(file, visit) {
      const { Sheets, SheetNames } = open(file)
      for (const [sheet, name] of SheetNames.entries()) {
        const rows = Sheets[name]['!data']
        for (let row = 0; row < rows.length; row++) {
          const cells = rows[row] ?? []
          for (let column = 0; column < cells.length; column++) {
            if (cells[column]) visit(sheet, row, column, cells[column].v ?? null)
          }
        }
      }
    },
    async edit(file) {
      const workbook = open(file)
      const rows = workbook.Sheets[workbook.SheetNames[0]]['!data']
      for (let row = 1; row <= rowsToSet; row++) rows[row][columnToSet] = { t: 's', v: textToSet(row) }
      return write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true })
    },
  },
  readFileSync,
  writeFileSync,
)

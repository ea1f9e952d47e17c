import { readFileSync, writeFileSync } from 'node:fs'
import { openWorkbookFile } from '../src/hosts/file'
import { nodeCodec } from '../src/hosts/file/node-codec'
import type { Edit } from '../src/model/edit'
import { isCellError } from '../src/model/workbook'
import { columnToSet, contend, rowsToSet, textToSet } from './task'

const open = (file: Uint8Array) => openWorkbookFile(file, 'bench.xlsx', { codec: nodeCodec })

void contend(
  {
    async read(file, visit) {
      const { sheets } = await (await open(file)).read()
      for (const [sheet, { columns }] of sheets.entries()) {
        for (const [index, column] of columns.entries()) {
          for (let row = 0; row < column.length; row++) {
            const value = column.at(row)
            visit(sheet, row, index, isCellError(value) ? value.error : value)
          }
        }
      }
    },
    async edit(file) {
      const host = await open(file)
      const { id, columns } = (await host.read()).sheets[0]!
      const edits: Edit[] = []
      for (let row = 1; row <= rowsToSet; row++) {
        const was = columns[columnToSet]?.at(row) ?? null
        edits.push({ kind: 'set', at: { sheet: id, row, column: columnToSet }, value: textToSet(row), was })
      }
      const refused = await host.apply(edits)
      if (refused.length > 0) throw new Error(`${refused.length} cells were refused`)
      return host.save()
    },
  },
  readFileSync,
  writeFileSync,
)

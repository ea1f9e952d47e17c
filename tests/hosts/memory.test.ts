import { memoryHost } from '../../src/hosts/memory'
import { workbookOf } from '../support/workbook'
import { contractMerge, contractRows, contractSheet, hostContract } from './contract'

hostContract('memory', async () => {
  const workbook = workbookOf({ [contractSheet]: contractRows })
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, merges: [contractMerge] }))
  const host = memoryHost({ ...workbook, sheets })
  return {
    host,
    marks: () => host.marks,
    format: (sheet, row, column) => host.format({ sheet, row, column }),
    formula: (sheet, row, column) => host.formula({ sheet, row, column }),
  }
})

import { memoryHost } from '../../src/hosts/memory'
import { workbookOf } from '../support/workbook'
import { contractRows, contractSheet, hostContract } from './contract'

hostContract('memory', async () => {
  const host = memoryHost(workbookOf({ [contractSheet]: contractRows }))
  return {
    host,
    marks: () => host.marks,
    format: (sheet, row, column) => host.format({ sheet, row, column }),
    formula: (sheet, row, column) => host.formula({ sheet, row, column }),
  }
})

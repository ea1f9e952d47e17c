import { excels } from '../../office-host/api-sets'
import { contractMerge, contractRows, contractSheet, hostContract } from '../contract'
import { openExcel, type OpenExcel } from './excel-witness'

/** What Excel calculates for the formulas of the suite. */
const figures: Readonly<Record<string, number | string>> = {
  '=(D2-C2)*1440': 144,
  '=IF(D3="","",(D3-C3)*1440)': '',
  '=(D4-C4)*1440': 540,
}

let open: OpenExcel | undefined
afterEach(() => open?.office.close())

for (const excel of ['latest', 'LTSC 2024', 'LTSC 2021'] as const) {
  hostContract(`Excel (${excel}, ExcelApi ${excels[excel].ExcelApi})`, async () => {
    open = openExcel({
      excel,
      sheets: { [contractSheet]: contractRows },
      evaluate: (formula) => figures[formula] ?? 0,
    })
    const [row, column, rows, columns] = contractMerge
    open.office.workbook.sheets[0]!.merges.push({ row, column, rows, columns })
    return open
  })
}

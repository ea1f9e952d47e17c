import { openExcelHost, type ExcelHost, type ExcelPorts } from '../../../src/hosts/excel'
import type { Mark } from '../../../src/model/edit'
import { supports } from '../../office-host/api-sets'
import { openOffice, type Office, type OfficeOptions } from '../../office-host/kit'
import { excels } from '../../office-host/api-sets'
import type { Witness } from '../contract'

export interface OpenExcel extends Witness {
  readonly host: ExcelHost
  readonly office: Office
  /** What the host waited for, milliseconds each. */
  readonly waits: readonly number[]
}

/** Excel with a workbook, our host over it, and a witness that looks into Excel itself. */
export function openExcel(options: OfficeOptions = {}): OpenExcel {
  const office = openOffice(options)
  const sets = options.apiSets ?? excels[options.excel ?? 'latest']
  const waits: number[] = []
  const ports: ExcelPorts = {
    run: (runOptions, batch) => office.Excel.run(runOptions, batch),
    supports: (version) => supports(sets, 'ExcelApi', version),
    async wait(time) {
      waits.push(time)
      await new Promise((resolve) => setTimeout(resolve, 0))
    },
  }
  const sheetOf = (id: string) => office.workbook.sheets.find((sheet) => sheet.id === id)!
  return {
    host: openExcelHost(ports),
    office,
    waits,
    marks: (id) => marksOf(sheetOf(id), id),
    formula: (id, row, column) => sheetOf(id).cells.formula(row, column)?.slice(1),
    format(id, row, column) {
      const format = sheetOf(id).cells.look(row, column).numberFormat ?? 'General'
      return format === 'General' ? undefined : String(format)
    },
  }
}

type SheetModel = Office['workbook']['sheets'][number]
function marksOf({ conditionalFormats }: SheetModel, sheet: string): readonly Mark[] {
  return conditionalFormats.flatMap(({ formula, rects }) => {
    const severity = /^=LEN\("sanbiao:(error|warning|info)"\)>0$/.exec(formula ?? '')?.[1]
    if (!severity) return []
    return rects.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns }, (_, place): Mark => ({
        at: { sheet, row: row + Math.floor(place / columns), column: column + (place % columns) },
        severity: severity as Mark['severity'],
      })),
    )
  })
}

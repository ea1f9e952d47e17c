import type { Edit, Mark } from '../../src/model/edit'
import type { Host } from '../../src/model/host'
import type { Cell, CellRef, Sheet, Workbook } from '../../src/model/workbook'

/** What the suite looks at beside the host's own words. */
export interface Witness {
  readonly host: Host
  marks(sheet: string): readonly Mark[]
  formula(sheet: string, row: number, column: number): string | undefined
  /** The number format of a cell; undefined where it has none of its own. */
  format(sheet: string, row: number, column: number): string | undefined
}

/** The workbook that every host opens: one sheet, `来店登记`. */
export const contractRows: readonly (readonly Cell[])[] = [
  ['姓名', '来店日期', '来店时间', '离店时间', '停留时间(分)'],
  ['王伟', 46082, 0.5, 0.6, null],
  ['李娜', 46083, 0.375, null, null],
  ['张敏', { error: '#N/A' }, true, 0.75, 45],
]
export const contractSheet = '来店登记'
/** Its one merged area, below the rows. */
export const contractMerge = [7, 0, 2, 2] as const

export function rowsOf({ top, left, columns }: Sheet): Cell[][] {
  const rows = Array.from({ length: columns[0]?.length ?? 0 }, (_, row) => columns.map((column) => column.at(row)))
  return [...Array.from({ length: top }, () => []), ...rows.map((row) => [...new Array<null>(left).fill(null), ...row])]
}
const sheetNamed = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((one) => one.name === name)
  if (!sheet) throw new Error(`no sheet ${name}`)
  return sheet
}

/** What the tests of the suite share. */
export interface Bench {
  readonly witness: Witness
  /** The sheet's id. */
  readonly id: string
  read(): Promise<Sheet>
  rows(): Promise<Cell[][]>
  at(row: number, column: number): CellRef
  fill(over?: Partial<Fill>): Edit
}
type Fill = Extract<Edit, { kind: 'fill-column' }>

/** Opens the workbook anew before each test. */
export function contractBench(open: () => Promise<Witness>): Bench {
  let witness: Witness
  let id: string
  const read = async (): Promise<Sheet> => sheetNamed(await witness.host.read(), contractSheet)
  beforeEach(async () => {
    witness = await open()
    id = (await read()).id
  })
  return {
    get witness() {
      return witness
    },
    get id() {
      return id
    },
    read,
    rows: async () => rowsOf(await read()),
    at: (row, column) => ({ sheet: id, row, column }),
    fill: (over = {}) => ({
      kind: 'fill-column',
      id: 'dwell-time',
      sheet: id,
      column: 4,
      headerRow: 0,
      header: '停留时间(分)',
      rows: Int32Array.of(1, 2, 3),
      formulas: ['(D2-C2)*1440', 'IF(D3="","",(D3-C3)*1440)', '(D4-C4)*1440'],
      values: [144, '', 540],
      format: '0',
      ...over,
    }),
  }
}

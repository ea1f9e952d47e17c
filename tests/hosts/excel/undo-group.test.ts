import { openExcelHost, type ExcelPorts } from '../../../src/hosts/excel'
import type { Edit } from '../../../src/model/edit'
import type { Workbook } from '../../../src/model/workbook'
import { openExcel, type OpenExcel } from './excel-witness'

const rows = [
  ['姓名', '日期'],
  ['王伟', 46082],
  ['李娜', 46083],
]
let open: OpenExcel
let id: string
const start = async (options: Parameters<typeof openExcel>[0] = {}): Promise<Workbook> => {
  open = openExcel({ sheets: { 来店登记: rows }, ...options })
  const workbook = await open.host.read()
  id = workbook.sheets[0]!.id
  return workbook
}
afterEach(() => open.office.close())
const set = (row: number, was: string, value: string): Edit => ({
  kind: 'set',
  at: { sheet: id, row, column: 0 },
  was,
  value,
})
const shown = (row: number, column = 0) => open.office.workbook.sheets[0]!.cells.value(row, column)

describe('one step to undo', () => {
  const portsWith = (fails: (options: Excel.RunOptions) => boolean, version: number) => {
    const asked: Excel.RunOptions[] = []
    const ports: ExcelPorts = {
      run(options, batch) {
        asked.push(options)
        if (fails(options)) return Promise.reject(Object.assign(new Error('x'), { code: 'UndoNotSupported' }))
        return open.office.Excel.run(options, batch)
      },
      supports: (wanted) => Number(wanted.split('.')[1]) <= version,
      wait: async () => undefined,
    }
    return { asked, host: openExcelHost(ports) }
  }
  test('asks for one where Excel can do that, for writing only', async () => {
    await start()
    const { asked, host } = portsWith(() => false, 20)
    await host.read()
    await host.apply([set(1, '王伟', '王芳')])
    expect(asked).toEqual([{}, { mergeUndoGroup: true }])
    expect(host.missing()).toEqual([])
  })
  test('does without where something cannot be undone with the rest', async () => {
    await start()
    const { asked, host } = portsWith(({ mergeUndoGroup }) => mergeUndoGroup === true, 20)
    await host.apply([set(1, '王伟', '王芳')])
    expect(asked).toEqual([{ mergeUndoGroup: true }, {}])
    expect(shown(1)).toBe('王芳')
  })
  test('does not ask an Excel that knows nothing of it, and tells what people miss', async () => {
    await start({ excel: 'LTSC 2021' })
    const { asked, host } = portsWith(() => false, 14)
    await host.apply([set(1, '王伟', '王芳')])
    expect(asked).toEqual([{}])
    expect(host.missing().map(({ zh }) => zh)).toEqual([
      expect.stringContaining('重新检查'),
      expect.stringContaining('批注'),
      expect.stringContaining('撤消'),
    ])
  })
})

test('refuses an Excel that is too old, and any program that is none', () => {
  open = openExcel()
  const ports: ExcelPorts = {
    run: () => Promise.reject(new Error('never')),
    supports: () => false,
    wait: async () => undefined,
  }
  expect(() => openExcelHost(ports)).toThrow(expect.objectContaining({ code: 'old-excel' }))
  const word = globalThis as unknown as { Excel?: unknown }
  const { Excel } = word
  delete word.Excel
  try {
    expect(() => openExcelHost()).toThrow(expect.objectContaining({ code: 'not-excel' }))
  } finally {
    word.Excel = Excel
  }
})

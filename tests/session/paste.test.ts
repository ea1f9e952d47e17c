import { tinyXlsx } from '../support/package'
import { writeXlsx } from '../support/xlsx/write'
import { openFile } from './open-file'

const text = { width: 12, style: 'text' } as const
const plain = (): Uint8Array =>
  writeXlsx([
    {
      name: '登记',
      rows: [
        ['姓名', '日期', '金额'],
        ['陈立', '三月', 1],
        ['李娜', null, 2],
      ],
      columns: [text, text, text],
      titleRows: 0,
      headerRows: 1,
    },
  ])
const nasty = tinyXlsx({
  sheets: [
    {
      name: '登记',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>',
      behind: '<mergeCells count="1"><mergeCell ref="A3:A4"/></mergeCells>',
    },
  ],
})
const opened = async (bytes: Uint8Array) => {
  const { session } = await openFile(bytes)
  const sheet = session.state().sheets[0]!.id
  const seen = async (row: number, height = 1, width = 3): Promise<string[]> => {
    const { cells } = await session.cells({ sheet, row, column: 0, height, width })
    return cells.map((cell) => cell.text).filter((shown) => shown !== '')
  }
  return { session, sheet, seen }
}

test('a block is written as one step, dates shown as dates, and taken back at once', async () => {
  const { session, sheet, seen } = await opened(plain())
  const before = await seen(0, 9)
  const block = '王伟\t2026-3-5\t12%\r\n\t3月6日\t1,200\r\n张敏\t14:30\t"一\n二"\r\n'
  expect(await session.paste({ sheet, row: 1, column: 0 }, block)).toBe(true)
  expect(session.state().notice?.text.zh).toBe('改了9格。')
  expect(await seen(1)).toEqual(['王伟', '2026-03-05', '12%'])
  expect(await seen(2)).toEqual(['2026-03-06', '1200'])
  expect(await seen(3)).toEqual(['张敏', '14:30', '一\n二'])
  await session.undo()
  expect(await seen(0, 9)).toEqual(before)
  expect(session.state().canUndo).toBe(false)
})

test.each([
  ['a formula cell', 0, 0, '1\t2', '没有粘贴。B1：这是公式单元格，请在Excel中修改公式。'],
  ['a typed formula', 5, 0, '1\n=A1', '没有粘贴。A7：这里不能输入公式，请在Excel中输入。'],
  ['one formula cell', 0, 1, '2', '这是公式单元格，请在Excel中修改公式。'],
  ['a cell under a merged one', 2, 0, '1\n2', '没有粘贴。A4：这里被合并单元格盖住了，请先在Excel中取消合并。'],
  ['what lies beyond the sheet', 1_048_575, 0, '1\n2', '粘贴的内容超出了工作表，没有粘贴。'],
])('pasting onto %s writes nothing and says why', async (_, row, column, clipboard, said) => {
  const { session, sheet, seen } = await opened(nasty)
  const before = await seen(0, 9)
  expect(await session.paste({ sheet, row, column }, clipboard)).toBe(false)
  expect(session.state().notice).toMatchObject({ kind: 'refused', text: { zh: said } })
  expect(await seen(0, 9)).toEqual(before)
  expect(session.state().canUndo).toBe(false)
})

test('nothing is pasted into a sheet of ours', async () => {
  const { session } = await openFile(plain())
  const ours = (await session.writeProblems('zh'))!
  expect(await session.paste({ sheet: ours, row: 0, column: 0 }, '1\t2')).toBe(false)
  expect(session.state().notice?.text.zh).toContain('三表助手写的表')
})

import { existsSync, readFileSync } from 'node:fs'
import { openWorkbookFile } from '../../src/hosts/file'
import type { Cell, Workbook } from '../../src/model/workbook'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'
import { Desk, jsonOf, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())
const titles = ['客户姓名', '电话', '车型', '战败日期', '战败原因', '原因分类']
const loss = (name: string, reason: Cell, category: Cell = null) => [
  name,
  '13800000001',
  '菱智M5',
  day('2026-03-05'),
  reason,
  category,
]
const input = desk.put(
  '三月.xlsx',
  workbookOf({
    流失表: [
      ['2026年3月流失分析表'],
      titles,
      loss('陈立一', '陈立一嫌贵，比长安贵了八千'),
      loss('王小芳', '贵了八千，第二排空间也小'),
      loss('李强生', '买了哈弗H6'),
      loss('周敏华', '嫌贵', '缘分未到'),
    ],
  }),
)
const read = async (path: string): Promise<Workbook> => (await openWorkbookFile(readFileSync(path), path)).read()
const categories = async (path: string): Promise<readonly Cell[]> => {
  const column = (await read(path)).sheets.find(({ name }) => name === '流失表')!.columns[5]!
  return Array.from({ length: column.length }, (_, row) => column.at(row)).slice(2)
}

test('proposals are printed masked, with the words that decided; nothing is written', async () => {
  const ran = await sanbiao('reasons', input)
  expect(ran).toMatchObject({ code: 0, err: '' })
  expect(ran.out).toContain('流失表!F3  陈**  陈**嫌贵，比长安贵了八千\n    → 价格高（有把握）  “嫌贵”')
  expect(ran.out).toContain('    → 价格高  “贵了八千”\n    → 载货能力差/性能  “第二排空间也小”')
  expect(ran.out).toContain('买了哈弗H6\n    → 看不出，请人选')
  expect(ran.out).not.toContain('周**')
  expect(await categories(input)).toEqual([null, null, null, '缘分未到'])
})

test('the same as JSON and as CSV', async () => {
  const lines = jsonOf<{ cell: string; customer: string; certain: boolean; proposals: { value: string }[] }[]>(
    await sanbiao('reasons', input, '--format', 'json'),
  )
  expect(lines.map(({ cell, certain, proposals }) => [cell, certain, proposals.map(({ value }) => value)])).toEqual([
    ['F3', true, ['价格高']],
    ['F4', false, ['价格高', '载货能力差/性能']],
    ['F5', false, []],
  ])
  expect(lines[0]!.customer).toBe('陈**')
  const { out } = await sanbiao('reasons', input, '--format', 'csv')
  expect(out.split('\r\n')[1]).toMatch(/^流失表,F3,陈\*\*,陈\*\*嫌贵，比长安贵了八千,价格高,.*,1$/)
})

test('--write fills in what is certain in a copy, and tells it in the list of problems', async () => {
  const out = desk.path('已分类.xlsx')
  const ran = await sanbiao('reasons', input, '--write', '--out', out)
  expect(ran.err).toContain('填了 1 格有把握的原因分类，另外 2 格请人选')
  expect(await categories(out)).toEqual(['价格高', null, null, '缘分未到'])
  const list = (await read(out)).sheets.find(({ name }) => name === '问题清单')!
  const words = list.columns.map((column) => Array.from({ length: column.length }, (_, row) => column.at(row))).flat()
  expect(words).toContain('“” → “价格高”')
  expect((await sanbiao('reasons', input, '--unmask')).out).toContain('王小芳')
})

test.each([
  [['--write'], '--out'],
  [['--out', 'x.xlsx'], '--write'],
])('%j is refused', async (more, named) => {
  const ran = await sanbiao('reasons', input, ...more)
  expect(ran.code).toBe(2)
  expect(ran.err).toContain(named)
  expect(existsSync('x.xlsx')).toBe(false)
})

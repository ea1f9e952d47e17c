import { catalog } from '../../../src/catalog'
import type { Cell } from '../../../src/model/workbook'
import { workbookOf } from '../../support/workbook'
import { day, lines, read } from './read'

const { templates } = catalog
const days = (make: (day: number) => Cell): Cell[] => Array.from({ length: 31 }, (_, index) => make(index + 1))

test('a board with reasons down and days across', () => {
  const { tables } = read(
    workbookOf({
      招揽看板: [
        ['流失招揽推进分析汇总表　2026年3月'],
        ['细项', '具体原因', ...days((day) => day), '合计', '平均'],
        ['完成', '获得临时预约', ...days((day) => (day === 2 ? 3 : null)), 3, 0.1],
        [null, '获得确认预约', ...days((day) => (day === 5 ? 1 : null)), 1, 0],
        ['继续', '无法接通', ...days((day) => (day === 2 ? 4 : 0)), 4, 0.1],
      ],
    }),
    templates,
  )
  expect(tables.map(({ template, height }) => [template.id, height])).toEqual([
    ['win-back-board', 3],
    ['board-days', 33],
  ])
  expect(lines(tables[1]!, 'boardDate', 'boardClass', 'boardItem', 'boardCount').slice(0, 3)).toEqual([
    '2026-03-02@D3 完成@A3 获得临时预约@B3 3@D3',
    '2026-03-05@G4 完成@A4 获得确认预约@B4 1@G4',
    '2026-03-01@C5 继续@A5 无法接通@B5 0@C5',
  ])
})

test('a plan with a column for each month', () => {
  const { tables } = read(
    workbookOf({
      旧客进度: [
        ['旧客进度管制表'],
        ['客户姓名', '电话', '区域', '级别', '电访日期', ...Array.from({ length: 11 }, () => null), '主管检核'],
        [null, null, null, null, ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`)],
        [
          '张三',
          '13800000001',
          '城东',
          '优质',
          day('2026-01-05'),
          '2月9日',
          ...Array.from({ length: 10 }, () => null),
          '王',
        ],
        [
          '王五',
          '13800000002',
          '城西',
          '一般',
          null,
          null,
          day('2026-03-05'),
          ...Array.from({ length: 9 }, () => null),
          '王',
        ],
      ],
    }),
    templates,
  )
  expect(tables.map(({ template, height, unmapped }) => [template.id, height, unmapped])).toEqual([
    ['owner-visit-plan', 2, []],
    ['owner-visits', 3, []],
  ])
  expect(lines(tables[1]!, 'planMonth', 'phoneVisitDate', 'customerName')).toEqual([
    '1月@E4 2026-01-05@E4 张三@A4',
    '2月@F4 2026-02-09@F4 张三@A4',
    '3月@G5 2026-03-05@G5 王五@A5',
  ])
})

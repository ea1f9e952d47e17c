import type { Workbook } from '../../src/model/workbook'
import { workbookOf } from './workbook'

const surnames = ['陈', '王', '李', '赵', '孙', '单', '曾', '吕']
const given = ['立', '芳', '强', '丽', '敏', '云飞', '立山', '刚']
const consultants = ['周敏', '何刚', '曾丽', '单芳', null]
const head = ['客户姓名', '电话', '车型', '战败日期', '战败级别', '战败原因', '销售顾问']

/** A loss form in which nearly every row has two or three faults. */
export const manyLosses = (height: number): Workbook =>
  workbookOf({
    流失表: [
      ['2026年3月流失分析表'],
      head,
      ...Array.from({ length: height }, (_, row) => [
        `${surnames[row % surnames.length]}${given[(row >> 3) % given.length]} `,
        `1380000${String(row % 10_000).padStart(4, '0')}`,
        '菱智M5',
        '2026-03-05',
        'A',
        row % 4 === 0 ? '嫌贵了八千' : null,
        consultants[row % consultants.length]!,
      ]),
    ],
  })

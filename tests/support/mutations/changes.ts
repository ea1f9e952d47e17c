import { fields } from '../../../src/model/field'
import type { Cell } from '../../../src/model/workbook'
import type { Random } from '../dealer-month/random'
import { spells, type Draft } from './draft'
import { rename } from './renames'
import { foldsOf } from '../../../src/engine/recognition/spellings'

const strangers: readonly (readonly [header: string, cell: (random: Random) => Cell])[] = [
  ['天气', (random) => random.pick(['晴', '阴', '小雨'])],
  ['赠送礼品', (random) => random.pick(['雨伞', '脚垫', '无'])],
  ['电子邮箱', (random) => `user${random.below(900)}@example.com`],
  ['微信昵称', (random) => random.pick(['大海', '小鱼儿', '蓝天'])],
  ['会员积分', (random) => random.between(0, 3000)],
  ['停车位', (random) => `B${random.between(1, 80)}`],
  ['餐券张数', (random) => random.between(0, 3)],
  ['体温', (random) => random.between(360, 372) / 10],
  ['录单人', (random) => random.pick(['王芳', '李娜', '陈静'])],
  ['打印日期', (random) => 46_100 + random.below(20)],
  ['上次抽奖日期', (random) => 46_000 + random.below(60)],
  ['家属意见', (random) => random.pick(['同意', '再看看', '不急'])],
  ['二次报名', (random) => random.pick(['是', '否'])],
  ['问卷编码', (random) => `Q${random.between(1000, 9999)}`],
]
const groups = ['基本资料', '情况栏', '第一部分', '填写栏', '内部使用']
const dateTexts = (serial: number): readonly string[] => {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000))
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const two = (number: number): string => String(number).padStart(2, '0')
  return [
    `${year}.${month}.${day}`,
    `${year}年${month}月${day}日`,
    `${month}/${day}`,
    `${month}月${day}日`,
    `${year}${two(month)}${two(day)}`,
    `${year}-${two(month)}-${two(day)}`,
  ]
}

/** What dealers do to a form; each changes the draft. */
export const changes: Readonly<Record<string, (draft: Draft, random: Random) => void>> = {
  renames: rename,
  tiers(draft, random) {
    const from = random.below(draft.columns.length)
    const group = random.pick(groups)
    for (const column of draft.columns.slice(from, from + random.between(2, 5))) column.group = group
  },
  moved(draft, random) {
    const { columns } = draft
    for (let times = random.between(1, 4); times > 0; times--) {
      const [column] = columns.splice(random.below(columns.length), 1)
      if (column) columns.splice(random.below(columns.length + 1), 0, column)
    }
  },
  added(draft, random) {
    for (const [header, cell] of random.shuffled(strangers).slice(0, random.between(1, 3))) {
      if (spells(draft.template, foldsOf(header)) !== null) continue
      const cells = (draft.columns[0]?.cells ?? []).map(() => cell(random))
      draft.columns.splice(random.below(draft.columns.length + 1), 0, { field: null, header, cells })
    }
  },
  blankRows(draft, random) {
    draft.above.push(...Array.from({ length: random.below(4) }, () => []))
    draft.between.push({ before: random.between(1, 11), cells: [] }, { before: random.between(1, 11), cells: [] })
  },
  totals(draft, random) {
    const sums = draft.columns.map((_, at): Cell =>
      at === 0 ? null : random.chance(0.3) ? random.between(1, 99) : null,
    )
    draft.between.push({ before: 12, cells: [random.pick(['合计', '总计', '小计', '本月合计']), ...sums.slice(1)] })
  },
  pageBreak(draft, random) {
    draft.between.push({ before: random.between(2, 10), cells: 'header' })
  },
  beside(draft, random) {
    draft.beside = random.chance(0.5) ? 0 : random.between(3, 8)
  },
  /** A real export heads its phones with 客户姓名 a second time. */
  mislabelled(draft) {
    const phone = draft.columns.find(({ field }) => field !== null && fields[field].type === 'phone')
    const name = draft.columns.find(({ field }) => field === 'customerName')
    if (phone && name) phone.header = name.header
  },
  /** Another's phones, beside the customer's. */
  secondPhone(draft, random) {
    if (!draft.columns.some(({ field }) => field === 'phone') || spells(draft.template, ['紧急联络号']) !== null) return
    const cells = (draft.columns[0]?.cells ?? []).map(() => `1380000${random.between(1000, 9999)}`)
    draft.columns.splice(random.below(draft.columns.length + 1), 0, { field: null, header: '紧急联络号', cells })
  },
  textDates(draft, random) {
    for (const { field, cells } of draft.columns) {
      if (field === null || fields[field].type !== 'date') continue
      cells.forEach((cell, row) => {
        if (typeof cell === 'number' && random.chance(0.7)) cells[row] = random.pick(dateTexts(cell))
      })
    }
  },
  noise(draft, random) {
    for (const { field, cells } of draft.columns) {
      const type = field && fields[field].type
      cells.forEach((cell, row) => {
        if (random.chance(0.1)) cells[row] = null
        else if (type === 'phone' && random.chance(0.15))
          cells[row] = random.pick(['未留', '保养客户', '提车', '0752-5550123'])
        else if (typeof cell === 'string' && random.chance(0.1)) cells[row] = ` ${cell}\u3000`
      })
    }
  },
  merged(draft, random) {
    for (const column of draft.columns) {
      const type = column.field && fields[column.field].type
      if ((type !== 'date' && column.field !== 'consultant') || !random.chance(0.4)) continue
      const row = random.below(9)
      const height = random.between(2, 3)
      column.cells.fill(null, row + 1, row + height)
    }
  },
  titles(draft, random) {
    draft.above = [
      [random.pick(['某某汽车销售服务有限公司', '2026年3月', '报表'])],
      ['制表日期：2026年3月31日', null, '单位：台'],
    ]
    draft.above.length = random.between(0, 2)
    draft.name = random.pick(['Sheet1', '工作表2', '3月', '汇总(1)'])
  },
  foot(draft) {
    draft.between.push(
      { before: 12, cells: [] },
      { before: 12, cells: ['销售经理签字：张建平', null, null, '总经理签字：'] },
    )
  },
}

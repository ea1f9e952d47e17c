import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import type { Report } from '../../src/model/report'
import { format } from '../../src/model/text'
import { audited, card } from '../support/audited'
import { day, workbookOfTables, type TablesLiteral } from '../support/testRule'

function check(tables: TablesLiteral): Report {
  const [profile] = catalog.profiles
  if (!profile) throw new Error('no profile')
  return checkNow(workbookOfTables(tables), catalog, { profile, today: day('2026-04-02') })
}

const codesOf = ({ findings }: Report): Record<string, number> => {
  const counts: Record<string, number> = {}
  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

describe('the audited case', () => {
  const report = check(audited)
  const sentences = report.findings.map(({ code, message, data }) => `${code} ${format(message, data, 'zh')}`)

  test('gives what the auditor wrote down, and nothing besides', () => {
    expect(report.context.month).toBe('2026-03')
    expect(codesOf(report)).toEqual({ DF01: 3, DF03: 2, DF05: 1, DF10: 2, DF22: 2, DF24: 1, DF27: 1 })
  })

  test('says it in sentences', () => {
    expect(sentences).toEqual(
      expect.arrayContaining([
        'DF01 陈立卡上已标“战败”，流失分析表里没有这位客户，请补登记',
        'DF03 王芳战败日期跨月：管理卡2026-02-09，流失表2026-03-05，请核实后统一',
        'DF05 2位客户（王芳、赵云飞）的战败日期都是签字那天2026-03-05，管理卡或登记日期却是别的日子：请对照管理卡，改成实际战败的日期',
        'DF10 王芳的战败原因“价格”可再具体些：买了哪款车、差多少钱、客户怎么说',
        'DF27 周敏：管理卡标战败5位，流失表登记2位，少3位：请逐位核对，漏登的补登记',
      ]),
    )
  })

  test('folds the missing rows of the consultant under the missing customers', () => {
    const fewer = report.findings.find(({ code }) => code === 'DF27')
    expect(fewer?.causedBy).toMatchObject({ code: 'DF01', row: 0 })
    expect(report.roots.warning).toBe(report.counts.warning - 1)
  })

  test('names February when its losses are on the March form under their own dates', () => {
    const rows = (audited['loss-analysis'] as { rows: readonly object[] }).rows
    const honest = rows.map((row, index) => ({ ...row, lossDate: index === 0 ? '2026-02-09' : '2026-02-20' }))
    const counts = codesOf(check({ ...audited, 'loss-analysis': { title: '2026年3月流失分析表', rows: honest } }))
    expect(counts).toEqual({ DF01: 3, DF10: 2, DF22: 2, DF24: 1, DF27: 1, DF29: 2 })
  })
})

describe('a disciplined month', () => {
  const reasons = ['买了哈弗H6，比我们便宜8千', '选了博越，客户说“后排更宽”', '城东五菱店有现车，优惠3000元']
  const comments = ['报价前先问清预算，再约家人一起试驾', '二排空间当场量给客户看', '缺现车时先报到货日期再谈价']
  const people = ['陈立', '王芳', '李强'].map((name, index) => ({
    name,
    phone: `1380000001${index}`,
    lost: `2026-03-0${index + 5}`,
  }))
  const report = check({
    'prospect-card': [
      ...people.map(({ name, phone, lost }) => card(name, phone, '2026-01-15', lost)),
      card('吴霞', '13800000020', '2026-01-10', '2026-02-11'),
    ],
    'loss-analysis': {
      title: '2026年3月意向客户流失分析表',
      rows: people.map(({ name, phone, lost }, index) => ({
        customerName: name,
        phone,
        model: '菱智M5',
        createdDate: '2026-01-15',
        initialLevel: 'B',
        lossDate: lost,
        lossKind: '战败',
        lossReason: reasons[index] ?? null,
        lossDestination: '哈弗H6',
        contactCount: 6,
        consultant: '周敏',
        managerComment: comments[index] ?? null,
        managerSignature: '何刚',
        managerSignedDate: '2026-03-31',
        generalManagerSignature: '郑总',
      })),
    },
  })

  test('has no error and no warning, only the month whose form is not at hand', () => {
    expect(report.counts).toEqual({ error: 0, warning: 0, info: 1 })
    expect(report.findings.map(({ message, data }) => format(message, data, 'zh'))).toEqual([
      '2026-02战败1位（吴霞），该月的流失分析表不在手边，未核对',
    ])
  })
})

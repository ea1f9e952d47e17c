import { planKpis } from '../../../src/engine/plan'
import type { Locale } from '../../../src/model/text'
import { readTables, visit } from '../../support/kpi-report'

const entry = { ...visit, visitKind: '首次', consultant: '陈晓东', captured: '是' }
const sheet = (tables: Parameters<typeof readTables>[0], locale: Locale = 'zh') => {
  const put = planKpis(readTables(tables), locale).find((edit) => edit.kind === 'put-sheet' && edit.id === 'diagnosis')
  if (put?.kind !== 'put-sheet') throw new Error('no sheet of diagnoses')
  return put.content.rows
}
const line = (rows: ReturnType<typeof sheet>, name: string) => rows.find(([first]) => first?.value === name) ?? []

test('a stage counts as its formula does, and says what the cells come to where that sees less', () => {
  const rows = sheet({ 'showroom-traffic-log': [entry, { ...entry, visitDate: { raw: '3月6日' } }] })
  const visits = line(rows, '来店总批数')
  expect(visits[1]).toMatchObject({ value: 1, formula: expect.stringContaining('COUNTIFS') as string })
  expect(visits[8]?.value).toBe('按内容应为2，公式看不全，原因见《指标》的“说明”；改正后再填一次。')
  expect(line(sheet({ 'showroom-traffic-log': [entry] }), '来店总批数')[8]?.value).toBe('')
})

test('a stage that the workbook cannot tell says why, and the next stands against the last that could be told', () => {
  const rows = sheet({ 'showroom-traffic-log': [entry, entry] })
  expect(line(rows, '留档批数').map((cell) => cell?.value)).toEqual(['留档批数', 2, 1, 0, 0, 0, 1, 0, ''])
  expect(line(rows, '本月成交卡数').at(-1)?.value).toBe('工作簿里没有意向客户管理卡')
})

test('a pass rate raised by five points is followed to the end, and never above all who entered', () => {
  const visits = Array.from({ length: 40 }, (_, index) => ({
    ...entry,
    phone: `1380000${2000 + index}`,
    captured: index < 20 ? '是' : '否',
    testDriven: index < 10 ? '是' : '否',
    quoted: index < 10 ? '是' : '否',
  }))
  const rows = sheet({ 'showroom-traffic-log': visits })
  const raised = (name: string) => line(rows, name)[7]
  expect(rows[4]?.map((cell) => cell?.value)).toEqual(['通过率提高', 0.05])
  // Two more of 40 stay, half of whom test-drive: one more at the end.
  expect(raised('留档批数')?.value).toBe(1)
  expect(raised('留档批数')?.formula).toMatch(/^IF\(B8>B7,"-",IFERROR\(MIN\(\$B\$5\*B7,B7-B8\)\*G8,"-"\)\)$/)
  // Only one of 40 was not captured: two more cannot be.
  const nearly = visits.map((one, index) => ({ ...one, captured: index < 39 ? '是' : '否', testDriven: '是' }))
  const few = line(
    sheet({ 'showroom-traffic-log': nearly.slice(0, 39).concat({ ...nearly[39]!, testDriven: '否' }) }),
    '留档批数',
  )
  expect(few[7]?.value).toBe(1)
})

test('a proposal stands with the figures that it rests on, in both languages', () => {
  const cards = Array.from({ length: 8 }, (_, index) => ({
    customerName: `客户${index}`,
    phone: `1380000200${index}`,
    model: '菱智M5',
    createdDate: '2026-03-05',
    initialLevel: 'A',
    status: '在跟',
    consultant: '陈晓东',
    referrer: index === 0 ? '王芳' : null,
  }))
  const said = (locale: Locale): string =>
    sheet({ 'prospect-card': cards }, locale)
      .map(([first]) => String(first?.value))
      .join('\n')
  expect(said('zh')).toContain('【推荐客源偏少】本月新建卡中推荐客源占12.5%')
  expect(said('zh')).toContain('（依据：推荐客源占比 12.5% (1/8)）')
  expect(said('en')).toContain('[Few referrals] 12.5% of the new prospects were referred')
})

import { dealerMonth } from '../support/dealer-month'
import { xlsxOf } from '../support/dealer-month/xlsx'
import { Desk, jsonOf, sanbiao } from './support/command-line'
import type { FileReport } from '../../src/cli/report-lines'

const desk = new Desk()
afterAll(() => desk.remove())
const file = desk.put('三月.xlsx', xlsxOf(dealerMonth({ cards: 20, visits: 30, losses: 6 })))

describe('unusable arguments', () => {
  test.each([
    [['check'], '缺少参数'],
    [['check', file, '--month', '2026-13'], '--month 要写成'],
    [['check', file, '--month', '三月'], '--month 要写成'],
    [['check', file, '--as-of', '2026-02-30'], '--as-of 要写成'],
    [['check', file, '--today', 'tomorrow'], '--today 要写成'],
    [['check', file, '--profile', 'toyota'], '--profile 只能是'],
    [['check', file, '--lang', 'fr'], '--lang 只能是'],
    [['check', file, '--fail-on', 'bug'], '--fail-on 只能是'],
    [['check', file, '--format', 'csv'], '--format 只能是'],
    [['check', file, '--colour'], '没有这个选项'],
    [['audit', file], '没有这个命令'],
    [[], '请给出命令'],
    [['fill', file], '缺少必需的选项'],
    [['fill', file, '--out', 'x.xlsx', '--only', 'charts'], '--only 只能是'],
    [['fix', file, '--out', 'x.xlsx'], '--safe'],
    [['summary', file, '--id', 'nothing'], '--id 只能是'],
    [['kpi', file, file], '参数太多'],
  ])('%j', async (args, words) => {
    const ran = await sanbiao(...args)
    expect(ran.code).toBe(2)
    expect(ran.err).toContain(words)
    expect(ran.err).toMatch(/[A-Za-z]{3,}/)
    expect(ran.out).toBe('')
  })
})

describe('usable arguments', () => {
  test('ids in any case, a day with slashes', async () => {
    const ran = await sanbiao(
      'check',
      file,
      '--profile',
      'FengXing',
      '--as-of',
      '2026/3/20',
      '--month',
      '2026-3',
      '--format',
      'json',
      '--fail-on',
      'never',
    )
    expect(ran.code).toBe(0)
    expect(jsonOf<{ files: FileReport[] }>(ran).files[0]?.context).toMatchObject({
      profile: 'fengxing',
      month: '2026-03',
      asOf: '2026-03-20',
      churnProfile: 'guanai',
    })
  })

  test('--help and --version are no errors', async () => {
    expect(await sanbiao('check', '--help')).toMatchObject({ code: 0, err: '' })
    expect((await sanbiao('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})

describe('what Sanbiao knows', () => {
  test.each(['rules', 'templates', 'kpis', 'summaries', 'profiles'])('%s', async (shelf) => {
    const units = jsonOf<readonly { id: string }[]>(await sanbiao(shelf, '--format', 'json'))
    const { out } = await sanbiao(shelf)
    expect(units.length).toBeGreaterThan(0)
    expect(out.trimEnd().split('\n')).toHaveLength(units.length)
    for (const { id } of units) expect(out).toContain(id)
  })
})

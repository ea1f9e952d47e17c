import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import type { Context } from '../../src/model/context'
import { text } from '../../src/model/text'
import type { Cell, Workbook } from '../../src/model/workbook'
import { day } from '../support/testRule'
import { workbookOf } from '../support/workbook'

const [profile] = catalog.profiles
const contextOf = (workbook: Workbook, chosen = false): Context =>
  checkNow(
    workbook,
    { ...catalog, rules: [] },
    {
      profile: profile!,
      today: day('2026-04-10'),
      ...(chosen && { whyProfile: text('按指定的口径', 'As asked') }),
    },
  ).context
const losses = (model: string, levels: readonly string[], title = '意向客户战败登记表'): Cell[][] => [
  [title],
  ['序号', '客户姓名', '联系电话', '意向车型', '意向产生日期', '意向产生级别', '战败日期', '战败原因', '销售顾问'],
  ...Array.from({ length: 12 }, (_, row): Cell[] => [
    row + 1,
    `李${'一二三四五六七八九十甲乙'[row]}`,
    `1380000${1000 + row * 7}`,
    model,
    46060 + row,
    levels[row % levels.length] ?? 'B',
    46090 + (row % 5),
    '价格没谈拢，差八千',
    '周敏',
  ]),
]
const book = (rows: readonly Cell[][], name = '战败'): Workbook => workbookOf({ [name]: rows })

test('the maker’s name in the title and its models: Beijing Hyundai is proposed, nothing is switched', () => {
  const {
    profile: used,
    proposed,
    candidates,
    why,
  } = contextOf(book(losses('全新途胜', ['H', 'A', 'B'], '北京现代XX店战败登记表')))
  expect(used.id).toBe('fengxing')
  expect(proposed).toMatchObject({ id: 'beijing-hyundai', sameLevels: true })
  expect(proposed?.evidence.map(({ zh }) => zh)).toEqual([
    '标题、表名或文件名里有“北京现代”',
    '车型是“途胜”，12行里有12行',
  ])
  expect(candidates?.[0]).toEqual(proposed)
  expect(why.profile.zh).toBe(
    '目前按默认的“东风风行”读；看来更像“北京现代”（标题、表名或文件名里有“北京现代”），如果是，请改用它',
  )
})

test('the models alone tell Jiangling', () => {
  expect(contextOf(book(losses('新世代全顺', ['H', 'A', 'B']))).proposed).toMatchObject({ id: 'jmc', points: 3 })
})

test('a file’s or a sheet’s name tells as well, in traditional characters too', () => {
  expect(contextOf({ ...book(losses('X5', ['A'])), fileName: 'JMC-3月.xlsx' }).proposed?.id).toBe('jmc')
  expect(contextOf(book(losses('X5', ['A']), '奇瑞戰敗')).proposed?.id).toBe('chery-c4c')
})

test('levels A to D without H: D is half a year, and the question says that letters differ', () => {
  const { proposed, why } = contextOf(book(losses('汉', ['A', 'B', 'C', 'D'])))
  expect(proposed).toMatchObject({ id: 'abcd-gtmc', sameLevels: false })
  expect(why.profile.zh).toContain('两者的级别含义不同，如果是')
})

test('letters that only one system has', () => {
  expect(contextOf(book(losses('汉', ['H', 'A', 'FO', 'N']))).proposed?.id).toBe('yonyou')
  expect(contextOf(book(losses('汉', ['Aα', 'Bβ', 'Hγ']))).proposed?.id).toBe('score')
})

test('the default’s own workbook is borne out', () => {
  const { proposed, why, candidates } = contextOf(
    book(losses('菱智M5', ['H', 'A', 'B', 'C'], '东风风行意向客户流失分析表')),
  )
  expect(proposed).toBeUndefined()
  expect(candidates?.[0]?.id).toBe('fengxing')
  expect(why.profile.zh).toBe('您没有指定；工作簿也像“东风风行”：标题、表名或文件名里有“东风风行”')
})

test.each([
  ['nothing that tells', losses('SUV', ['H', 'A', 'B'])],
  [
    'a rival’s name below the header',
    losses('SUV', ['H', 'A', 'B']).map((row) =>
      row.map((cell) => (cell === '价格没谈拢，差八千' ? '买了北京现代途胜' : cell)),
    ),
  ],
  ['letters that most systems have', losses('SUV', ['H', 'A', 'B', 'C', 'D', 'F'])],
])('%s proposes nothing', (_, rows) => {
  const { proposed, why } = contextOf(book(rows))
  expect(proposed).toBeUndefined()
  expect(why.profile.zh).toBe('没有指定口径，按默认的')
})

test('where somebody chose, candidates are told and nothing is proposed', () => {
  const { proposed, candidates, why } = contextOf(book(losses('途胜', ['H'], '北京现代战败登记表')), true)
  expect(proposed).toBeUndefined()
  expect(candidates?.[0]?.id).toBe('beijing-hyundai')
  expect(why.profile.zh).toBe('按指定的口径')
})

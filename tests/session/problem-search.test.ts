import { catalog } from '../../src/catalog'
import { checkNow } from '../../src/engine/check'
import { serialOf } from '../../src/model/month'
import { severities } from '../../src/model/severity'
import { fetchPinyin, soundsLike } from '../../src/session/pinyin'
import { entriesOf } from '../../src/session/problem-entries'
import { problemsOf } from '../../src/session/problems'
import { workbookOfTables } from '../support/testRule'

const sounds = async (word: string, text: string): Promise<boolean> =>
  soundsLike(word, text, (await fetchPinyin()).ofName(text))

test.each([
  ['zls', '张立山'],
  ['zhangls', '张立山'],
  ['zhlsh', '张立山'],
  ['zhanglishan', '张立山'],
  ['zhangli', '张立山'],
  ['ls', '张立山'],
  ['张ls', '张立山'],
  ['zlis', '张立山'],
  ['dm', '单敏'],
  ['sm', '单敏'],
  ['shanmin', '单敏'],
  ['zl', '曾丽'],
  ['cl', '曾丽'],
  ['lf', '吕芳'],
  ['lvf', '吕芳'],
  ['luf', '吕芳'],
  ['lyuf', '吕芳'],
  ['z', '张立山'],
  ['xian', '西安'],
])('%s finds %s', async (word, text) => expect(await sounds(word, text)).toBe(true))

test.each([
  ['zsl', '张立山'],
  ['l', '张立山'],
  ['zlsx', '张立山'],
  ['wang', '张立山'],
  ['hz', '张立山'],
  ['abc', ''],
])('%s does not find %s', async (word, text) => expect(await sounds(word, text)).toBe(false))

test('words are read as they are said, names in every way', async () => {
  const { ofWords, ofName } = await fetchPinyin()
  const reads = (word: string, text: string): readonly boolean[] =>
    [ofWords, ofName].map((readings) => soundsLike(word, text, readings(text)))
  expect(reads('chongfu', '电话重复')).toEqual([true, true])
  expect(reads('zhongfu', '电话重复')).toEqual([false, true])
  expect(reads('qzwyj', '签字无意见')).toEqual([true, true])
  expect(reads('zm', '签字无意见')).toEqual([false, true])
  expect(reads('sf', '单芳')).toContain(true)
})

describe('in a month', () => {
  const lost = (customerName: string, phone: string, consultant: string) => ({
    createdDate: '2026-02-06',
    initialLevel: 'B',
    customerName,
    phone,
    model: '菱智M5',
    consultant,
    level: 'B',
    status: '战败',
    lossDate: '2026-03-09',
  })
  const report = checkNow(
    workbookOfTables({
      'prospect-card': [
        lost('张立山', '13800000011', '周敏'),
        lost('单芳', '13800000027', '曾丽'),
        lost('Ｌisa', '13800000034', '周敏'),
      ],
      'loss-analysis': {
        title: '2026年3月意向客户流失分析表',
        rows: [{ customerName: '王芳', phone: '13800000048', lossDate: '2026-03-08', lossReason: '价格' }],
      },
    }),
    catalog,
    { profile: catalog.profiles[0]!, today: serialOf(2026, 4, 10) ?? 0 },
  )
  const entries = entriesOf(report)
  const count = async (search: string): Promise<number> =>
    (await problemsOf(report, { severities, search }, 'sheet'))!.total
  const ofCustomer = (name: string): number =>
    entries.filter(({ finding: { data } }) => JSON.stringify(data).includes(name)).length

  test('a customer is found by characters, by initials and by pinyin', async () => {
    expect(ofCustomer('张立山')).toBeGreaterThan(0)
    for (const search of ['张立山', '张', 'zls', 'ZLS', 'ｚｌｓ', 'zhangli', ' zls '])
      expect([search, await count(search)]).toEqual([search, ofCustomer('张立山')])
    for (const search of ['df', 'sf', 'shanfang', '單芳']) expect(await count(search)).toBeGreaterThan(0)
    expect(await count('lisa')).toBe(await count('Lisa'))
  })

  test('a consultant, a sheet, a rule and a cell are found; several words must all be found', async () => {
    const consultants = entries.filter(({ consultant }) => consultant === '曾丽').length
    expect(consultants).toBeGreaterThan(0)
    for (const search of ['曾丽', 'zengli']) expect(await count(search)).toBeGreaterThanOrEqual(consultants)
    const { code, at } = entries[0]!.finding
    expect(await count(code.toLowerCase())).toBe(entries.filter(({ finding }) => finding.code === code).length)
    expect(await count(`${code} zls`)).toBeLessThanOrEqual(await count(code))
    expect(await count('zls 周敏')).toBe(await count('张立山 zhoumin'))
    expect(at.row).toBeGreaterThanOrEqual(0)
    expect(await count('没有这样的词')).toBe(0)
    expect(await count('qxqxqx')).toBe(0)
    expect(await count('')).toBe(entries.length)
    expect(await count('　 ')).toBe(entries.length)
  })
})

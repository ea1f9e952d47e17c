import fc from 'fast-check'
import { audited, card } from '../support/audited'
import { workbookOfTables } from '../support/testRule'
import { Desk, sanbiao } from './support/command-line'

const desk = new Desk()
afterAll(() => desk.remove())

const surname = fc.constantFrom(...'赵钱孙李吴郑冯陈褚卫蒋沈韩杨')
const given = fc.array(fc.constantFrom(...'翊霖沐宸羿珩琬瑾筠璟曦芮蓁'), { minLength: 1, maxLength: 2 })
const name = fc.tuple(surname, given).map(([first, rest]) => first + rest.join(''))
const phone = fc.integer({ min: 0, max: 9999 }).map((end) => `1380000${String(end).padStart(4, '0')}`)
/** As people write phones: split, full-width, a digit short, with a word. */
const written = fc.tuple(
  phone,
  fc.constantFrom(
    (digits: string) => digits,
    (digits: string) => `${digits.slice(0, 3)}-${digits.slice(3, 7)}-${digits.slice(7)}`,
    (digits: string) => `${digits.slice(0, 3)} ${digits.slice(3, 7)} ${digits.slice(7)}`,
    (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    (digits: string) => digits.slice(0, 10),
    (digits: string) => `${digits}（妻）`,
  ),
)
const person = fc.record({ name, phone: written.map(([digits, write]) => write(digits)) })

/** A phone that stands in no column of phones. */
const stranger = '13800009876'

const commands = (path: string, out: string): readonly (readonly string[])[] => [
  ['check', path],
  ['check', path, '--lang', 'en'],
  ['check', path, '--format', 'json'],
  ['kpi', path, '--format', 'json', '--month', '2026-03'],
  ['kpi', path, '--format', 'csv', '--month', '2026-03'],
  ['summary', path],
  ['summary', path, '--format', 'csv'],
  ['summary', path, '--format', 'json'],
  ['fill', path, '--out', out],
  ['fix', path, '--safe', '--out', out],
  ['reasons', path, '--format', 'json'],
  ['reasons', path, '--write', '--out', out],
  ['clean', path, '--out', out],
]

test('no customer’s name or phone leaves the workbook unasked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 3, maxLength: 6 }), async (people) => {
      const form = audited['loss-analysis'] as { readonly title: string; readonly rows: readonly object[] }
      const rows = people.slice(1).map((some, index) => ({
        ...form.rows[0],
        customerName: index === 1 ? ` ${some.name} ` : some.name,
        phone: some.phone,
        lossReason: `${people[0]?.name}的朋友${some.phone}说贵`,
        lossDestination: some.name,
        managerComment: `回访${some.name}`,
        recordedDate: stranger,
        managerCallBack: some.phone,
      }))
      const path = desk.put(
        '月.xlsx',
        workbookOfTables({
          'prospect-card': people.map((some) => card(some.name, some.phone, '2026-01-06', '2026-02-03')),
          'loss-analysis': { title: form.title, name: `流失-${people[1]?.name}`, rows },
        }),
      )
      for (const args of commands(path, desk.path('out.xlsx'))) {
        const { out, err } = await sanbiao(...args)
        expect(out + err).not.toContain(stranger)
        for (const some of people) {
          expect(out + err).not.toContain(some.name)
          expect(out + err).not.toContain(some.phone.slice(0, 10))
        }
      }
    }),
    { numRuns: 15 },
  )
}, 120_000)

test('--unmask shows them, staff are shown anyway', async () => {
  const path = desk.put('案例.xlsx', workbookOfTables(audited))
  expect((await sanbiao('check', path)).out).toContain('周敏')
  expect((await sanbiao('check', path)).out).not.toContain('陈立')
  expect((await sanbiao('check', path, '--unmask')).out).toContain('陈立')
})

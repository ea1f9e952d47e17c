import fc from 'fast-check'
import { maskDigits } from '../../../src/engine/masking/mask-digits'
import { maskOf } from '../../../src/engine/masking/mask'
import { knownPeople } from '../../../src/engine/masking/known-people'
import { catalog } from '../../../src/catalog'
import { checkNow } from '../../../src/engine/check'
import { day, workbookOfTables } from '../../support/testRule'
import { workbookOf } from '../../support/workbook'

describe('phones', () => {
  test.each([
    ['13800001234', '138****1234'],
    ['电话13800001234、13800005678', '电话138****1234、138****5678'],
    ['138 0000 1234', '138****1234'],
    ['138-0000-1234', '138****1234'],
    ['１３８００００１２３４', '138****1234'],
    ['+8613800001234', '+861****1234'],
    ['0772-2345678', '077****5678'],
    ['1380000123', '138****23'],
    ['1380000-123', '138****23'],
  ])('%s is hidden', (phone, hidden) => expect(maskDigits(phone)).toBe(hidden))

  test.each([
    '2026-03-05',
    '2026/3/5',
    '20260305',
    '2026.03.05',
    '9.98万',
    '123456',
    '0.0123456789',
    '12.3456789',
    '3批/10批',
    'DF01',
  ])('%s is none', (value) => expect(maskDigits(value)).toBe(value))

  test.each([
    ['2026-03-05 13800001234', '2026-03-05 138****1234'],
    ['2026-03-05 138 0000 1234', '2026-03-05 138****1234'],
    ['13800001234 2026/3/5', '138****1234 2026/3/5'],
    ['13800001234 13800005678', '138****1234 138****5678'],
    ['13800001234/13800005678', '138****1234/138****5678'],
    ['2026-03-05 2026-03-06', '2026-03-05 2026-03-06'],
  ])('beside other digits: %s', (value, masked) => expect(maskDigits(value)).toBe(masked))
})

describe('people', () => {
  const card = (customerName: string, phone: string) => ({
    createdDate: '2026-03-02',
    initialLevel: 'B',
    customerName,
    phone,
    model: '菱智M5',
    consultant: '周敏',
    level: 'B',
    status: '在跟',
  })
  const workbook = workbookOfTables({
    'prospect-card': [card('欧阳建国', '13800000001'), card('王芳', '13800000002'), card('周 琳', '1380000O003')],
  })
  const [profile] = catalog.profiles
  const mask = maskOf(knownPeople(checkNow(workbook, catalog, { profile: profile!, today: day('2026-04-02') })))

  test.each([
    ['王芳', '王*'],
    ['客户欧阳建国说', '客户欧**说'],
    ['周 琳', '周**'],
    ['周琳嫌贵', '周*嫌贵'],
    ['1380000O003', '138****O003'],
    ['周敏', '周敏'],
    ['王芳由周敏接待', '王*由周敏接待'],
  ])('%s', (value, masked) => expect(mask(value)).toBe(masked))

  test('data: words, numbers and texts alike', () => {
    expect(
      mask.data({
        name: '王芳',
        names: ['王芳', '周敏'],
        phone: 13800000002,
        count: 3,
        by: { zh: '王芳', en: '王芳' },
        none: null,
      }),
    ).toEqual({
      name: '王*',
      names: ['王*', '周敏'],
      phone: '138****0002',
      count: 3,
      by: { zh: '王*', en: '王*' },
      none: null,
    })
  })

  test('labels on a sheet that was not recognised tell names too', () => {
    const cards = workbookOf({
      钱多多: [
        ['客户姓名', '钱多多'],
        ['备注：', '孙小美'],
      ],
      说明: [['客户姓名：赵一鸣']],
    })
    const people = knownPeople(checkNow(cards, catalog, { profile: profile!, today: day('2026-04-02') }))
    expect(maskOf(people)('钱多多和赵一鸣')).toBe('钱**和赵**')
  })

  test('no known name survives, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('王芳', '欧阳建国', '13800000001'),
        fc.string(),
        (a, who, b) => {
          expect(mask(`${a}${who}${b}`)).not.toContain(who)
        },
      ),
    )
  })
})

import { writtenMonth } from '../../../src/catalog/facts/referral-months'
import { countsOf, summaryOf } from '../../support/after-sales/figures'
import { readTables } from '../../support/kpi-report'

test('the kinds of a month, in the order of the calendar', () => {
  const result = summaryOf(
    readTables({
      'referral-statistics': [
        { referralMonth: '10月', referralLeads: 30, ownerReferrals: 5, firstReferrals: 8, repeatReferrals: null },
        { referralMonth: '2月', referralLeads: 20, ownerReferrals: 3, firstReferrals: 4, repeatReferrals: 1 },
      ],
    }),
    'referral-by-month',
  )
  expect(result).toMatchObject({
    rows: ['2月', '10月'],
    columns: ['老用户推荐', '首次推荐', '重复推荐'],
    total: 21,
  })
  expect(countsOf(result, '10月')).toEqual([5, 8, 0])
})

test('by who refers, where the sheet is written so', () => {
  const result = summaryOf(
    readTables({
      'referral-statistics': [
        { referralSource: '首次推荐', referralSum: 8, referralShare: 0.8, measure: '交车时说明推荐有奖' },
        { referralSource: '重复推荐', referralSum: 2, referralShare: 0.2, measure: '年底答谢' },
      ],
    }),
    'referral-by-month',
  )
  expect(result).toMatchObject({ rows: ['未填'], columns: ['首次推荐', '重复推荐'], total: 10 })
})

test('of the tier sheet, else of the cards', () => {
  const ofTiers = summaryOf(
    readTables({
      'tier-referrals': [{ referralMonth: '1月', premiumReferrals: 3, premiumRepurchases: 1, ordinaryReferrals: 2 }],
    }),
    'referral-by-month',
  )
  expect(ofTiers).toMatchObject({ columns: ['优质推荐数', '优质续购数', '一般推荐数'], total: 6 })
  const card = {
    customerName: '王芳',
    phone: '13800001234',
    ownedModel: '菱智',
    plate: '粤A00001',
    deliveryDate: '2025-01-01',
  }
  const ofCards = summaryOf(
    readTables({
      'owner-card': [
        { ...card, vin: 'L0000000000000001', referredName: '李强', referralDate: '2026-02-03' },
        { ...card, vin: 'L0000000000000002', referredName: null, referralDate: null },
      ],
    }),
    'referral-by-month',
  )
  expect(ofCards).toMatchObject({ rows: ['2026年2月'], columns: ['老用户推荐'], total: 1, left: { notCounted: 1 } })
})

test.each([
  ['1月', '1月'],
  ['十二月', '12月'],
  ['3', '3月'],
  ['2010年9月', '2010年9月'],
  ['2026-03', '2026年3月'],
  ['26年3月份', '2026年3月'],
  ['一季度', '一季度'],
  ['13月', '13月'],
])('%s is %s', (written, month) => expect(writtenMonth(written)).toBe(month))

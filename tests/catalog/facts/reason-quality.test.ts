import { fengxingSettings } from '../../../src/catalog/facts/fengxing-settings'
import { isVague, namesPurchase } from '../../../src/catalog/facts/reason-quality'

const vague = new Set(fengxingSettings.vagueReasons)
const judge = (reason: string): boolean => isVague(reason, vague, fengxingSettings.reasonMinChars)

test.each([
  '价格',
  '配置',
  '价格。',
  '贵',
  '价格、配置',
  '买别的了',
  '买别的车了',
  '已购竞品',
  '不买了',
  '其他原因',
  '没联系上',
  '/',
  '价格高，配置低',
  '已买车',
  '颜色',
  '买了别家的',
  '买其他品牌',
  '去别的店买',
  '战 败',
  '价 格',
  '价格/配置',
])('%s says too little', (reason) => {
  expect(judge(reason)).toBe(true)
})

test.each([
  '买了哈弗H6，比我们便宜8千',
  '买了哈弗',
  '选了博越',
  '差3000元',
  '贵了八千',
  '“太挤”',
  '城东店成交',
  '三次未接通，微信不回',
  '客户说后排太挤',
  '嫌后备箱小，放不下婴儿车',
  '订CS75',
  '家里老人生病，一年内不考虑',
])('%s can be worked with', (reason) => {
  expect(judge(reason)).toBe(false)
})

test.each([
  ['买了哈弗H6', true],
  ['在城东吉利店订车', true],
  ['客户嫌贵，再看看', false],
  ['买了别家的', false],
  ['来店看过两次', false],
  ['价格比预算高', false],
  ['已购竞品', false],
  ['定金已退', false],
  ['购车计划推迟', false],
  ['不买了', false],
  ['暂时不买车', false],
  ['老人不同意买', false],
  ['买了房子，没钱了', false],
  ['没买到合适的', false],
  ['客户离店后没有再来', false],
  ['客户回店里谈过一次', false],
  ['另外订了一台大一点的车', false],
  ['在外面订了便宜的车', false],
  ['买博越', true],
  ['已购宝骏730', true],
  ['改选瑞虎', true],
])('%s names what was bought or where: %s', (reason, expected) => {
  expect(namesPurchase(reason)).toBe(expected)
})

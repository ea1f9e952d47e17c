import { saysStillOpen } from '../../../src/catalog/facts/call-back-words'

test.each([
  '还在看',
  '还没买，还在比较哈弗',
  '没有买，等你们优惠',
  '没定呢，周末再来看看',
  '还想看看，没说死',
  '有兴趣，愿意再来',
  '正在考虑，家里没商量好',
  '可以再联系',
])('still open: %s', (words) => expect(saysStillOpen(words)).toBe(true))

test.each([
  '上周提了哈弗H6',
  '已经买了，没买你们的',
  '不买了',
  '没兴趣',
  '没有兴趣了',
  '不想买了，没钱',
  '不打算换车',
  '还在看别的，不考虑你们',
  '打不通',
  '别再打了',
  '朋友介绍去别家',
  '',
])('not open: %s', (words) => expect(saysStillOpen(words)).toBe(false))

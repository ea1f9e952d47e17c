import { text, type Text } from '../../model/text'

/** What a manager asks a customer whom the consultant gave up (S000: 经理亲自打电话). */
export const callBackQuestions: readonly Text[] = [
  text(
    '您最后买车了吗？什么牌子、什么车型、在哪家店？',
    'Did you buy in the end? Which make and model, at which shop?',
  ),
  text('当时主要看重什么，我们差在哪里？', 'What mattered most to you, and where did we fall short?'),
  text(
    '最后的价格差多少？有没有给您算过落地价？',
    'By how much did the price differ? Did anybody work out the full price for you?',
  ),
  text('销售顾问跟您联系过几次？最后一次是什么时候？', 'How many times did our consultant contact you, and when last?'),
  text('有没有请您试驾？讲得清楚吗？', 'Were you offered a test drive? Was everything explained?'),
  text('现在还在考虑吗？什么情况下愿意再来看看？', 'Are you still considering? What would bring you back?'),
]

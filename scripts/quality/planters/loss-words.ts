import type { Random } from '../../../tests/support/dealer-month/random'

/** What is written where nothing is to be said. */
export const vague = [
  '价格',
  '太贵了',
  '配置低',
  '其他',
  '客户原因',
  '买别的车了',
  '没谈拢',
  '不要了',
  '车型',
  '优惠少',
  '品牌',
  '没看上',
]
/** Copied from customer to customer: long enough, and particular to none. */
export const pasted = [
  '客户对比后选择了其他品牌的同级别车型',
  '客户综合考虑后在别处购车',
  '家人意见不统一，最终没有选择我们',
  '客户觉得性价比不合适，去了别的品牌',
  '多次沟通后客户选了竞品车型',
]
/** The price is named, and neither the gap nor the rival. */
export const priceOnly = [
  '客户觉得价格偏高，没有谈下来',
  '价格谈不拢，客户离店后没有再来',
  '对比之后还是嫌我们的优惠少',
  '觉得报价太高，没有优惠空间',
  '优惠力度不够，没有留住客户',
]
/** Bought somewhere, and nobody asked what. */
export const boughtUnnamed = [
  '客户已在外面订车，不肯说是哪一款',
  '朋友帮忙在别处拿的车，细节不清楚',
  '电话里说已经买了，没有问到是什么车',
  '说在别家定了，具体没有讲',
]
const rivals = ['哈弗H6', '五菱宏光S', '宝骏730', '长安CS75', '传祺GS4', '瑞风M3']
export const saysBought = (random: Random): string =>
  random.pick([
    `已经买了${random.pick(rivals)}，上周提的车`,
    `客户已购${random.pick(rivals)}，朋友介绍的`,
    `在外地订了${random.pick(rivals)}，定金已交`,
  ])
export const saysWaiting = [
  '暂时不买了，过段时间再说',
  '客户说再看看，不急着定',
  '今年不打算买车，等等再说',
  '家里有事，购车推迟到明年再定',
  '还在观望，等新款上市',
]
export const fewAttempts = [
  '打过一次电话没接',
  '拨打2次未接通',
  '客户没接电话',
  '微信一直不回',
  '电话打了两次，对方挂断',
  '联系不上',
]
export const shortComments = ['同意', '已阅', '知道了', '继续努力', '加强跟进', '注意', '请改进', '好']
export const pastedComments = [
  '加强跟进，注意客户需求的变化',
  '请加强学习竞品知识，提高成交能力',
  '以后要及时跟进，不要放弃客户',
  '注意跟进频次，多了解客户的想法',
]
export const unlistedCategories = ['待补', '见备注', '客户没说', '说不清', '综合因素', '缘分', '天气', '待定']
export const unlistedKinds = ['待定', '流走', '不详', '跑了', '算了', '见备注', '丢失', '观察']
export const rejections = [
  '驳回，继续跟进',
  '不同意战败，请重新跟进',
  '审核不通过',
  '未战败，恢复跟进',
  '打回，请再联系客户',
]

import type { Random } from './random'

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡']
const given = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英华玉兰文博宇欣怡浩然子涵雪梅春晓东海建国庆云飞']

/** The dealer's staff; invented, like everybody here. */
const staff = ['陈晓东', '李海燕', '周文博', '黄志强', '梁雪梅', '覃建华', '韦春兰', '莫子豪']

export const salesManager = '张建平'
export const generalManager = '刘国庆'

/** Eight names, then numbered ones. */
export const consultantNames = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => staff[index] ?? `顾问${String(index + 1).padStart(3, '0')}`)

export function personName(random: Random): string {
  const first = random.pick(surnames) + random.pick(given)
  return random.chance(0.7) ? first + random.pick(given) : first
}

/** What the front desk writes for a visitor who left no name. */
export const visitorName = (random: Random): string => random.pick(surnames) + random.pick(['先生', '女士'])

/** The n-th of a dealer's mobile numbers, none twice: 1380000xxxx as long as they last, then 1380xxxxxxx. */
export function phoneNumber(index: number, people: number): string {
  if (people <= 10_000) return `1380000${String((index * 7919 + 4211) % 10_000).padStart(4, '0')}`
  return `1380${String((index * 7_654_321 + 1_234_577) % 10_000_000).padStart(7, '0')}`
}

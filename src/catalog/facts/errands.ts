/** Words in 来店目的 of people who do not come to buy (kpis.md §12): whoever comes for one of them is no prospect. */
export const errands: readonly string[] = [
  '提车', '交车', '保养', '维修', '交款', '补资料', '手续', '上牌', '保险', '找人', '送货', '面试',
] // prettier-ignore
export const isErrand = (purpose: string): boolean => errands.some((word) => purpose.includes(word))

/** Tables as the sources print them: what our summaries must come to, cell by cell. */

/** S001: customers by region, tier and year. Each row: 优质09, 优质10, 潜力09, 潜力10, 一般09, 一般10, 合计09, 合计10. */
export const tiersByRegion: Readonly<Record<string, readonly number[]>> = {
  惠城区: [16, 17, 29, 53, 221, 331, 266, 401],
  博罗县: [4, 6, 4, 15, 111, 158, 119, 179],
  惠阳区: [3, 2, 8, 12, 65, 73, 76, 87],
  大亚湾区: [0, 1, 3, 2, 26, 14, 29, 17],
  惠东县: [7, 4, 9, 16, 47, 58, 63, 78],
  龙门县: [3, 1, 1, 3, 27, 19, 31, 23],
}
export const tierTotals = [33, 31, 54, 101, 497, 653, 584, 785] as const

/** S004: defections within the warranty by destination, 台次. */
export const inWarranty: Readonly<Record<string, number>> = {
  安康: 5,
  宝鸡: 2,
  北郊: 1,
  彬县: 1,
  当地已做: 20,
  甘肃: 1,
  汉中: 1,
  湖南: 1,
  军丰源: 24,
  隆辉: 4,
  其他服务站: 7,
  山东: 2,
  山西: 2,
  四川: 2,
  铜川: 1,
  外地已做: 5,
  渭南: 4,
  咸阳: 3,
  新疆: 1,
  修理厂: 35,
  延安: 6,
  杨凌: 3,
  耀泰: 11,
}
/** S004: defections out of the warranty, by reason. */
export const outOfWarrantyReasons: Readonly<Record<string, number>> = {
  费用高: 9,
  地理位置: 23,
  车多: 1,
  其他: 1,
  过路车: 3,
  车在外地: 2,
}
/** S004: all defections of a December by destination: the ten lines that the chart prints. */
export const allDestinations: Readonly<Record<string, number>> = {
  其他服务站: 7,
  北郊: 2,
  当地已做: 28,
  外地已做: 9,
  杨凌: 3,
  修理厂: 47,
  军丰源: 26,
  隆辉: 5,
  耀泰: 15,
  咸阳: 4,
}
/** What is left of the 39 out of the warranty behind those ten lines: towns that the chart does not print. */
export const unprintedTowns: Readonly<Record<string, number>> = { 宝鸡: 2, 渭南: 3, 商洛: 1 }

/** Out of the warranty by destination: the ten lines less those within it, and the towns that are not printed. */
export const outOfWarranty: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    Object.entries(allDestinations)
      .map(([destination, count]) => [destination, count - (inWarranty[destination] ?? 0)] as const)
      .filter(([, count]) => count > 0),
  ),
  ...unprintedTowns,
}

/** Each name as often as it is counted. */
export const repeated = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts).flatMap(([name, count]) => Array.from({ length: count }, () => name))
export const sum = (counts: Iterable<number>): number => [...counts].reduce((all, one) => all + one, 0)

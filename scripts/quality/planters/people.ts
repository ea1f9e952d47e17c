import type { Random } from '../../../tests/support/dealer-month/random'
import type { PlantingMonth } from '../planting-month'

const surnames = [...'蒙覃韦莫卢蓝农陆岑凌粟容']
const given = ['朝晖', '亦凡', '思远', '秋实', '泽宇', '映雪', '若谷', '长庚', '望舒', '知微', '景行', '怀瑾']

/** Somebody of whom no form of the month knows. */
export function stranger(month: PlantingMonth, random: Random): { readonly name: string; readonly phone: string } {
  const names = new Set<unknown>()
  const phones = new Set<unknown>()
  for (const table of month.own()) {
    for (const row of table.rows()) {
      names.add(table.value('customerName', row))
      phones.add(table.value('phone', row))
    }
  }
  for (;;) {
    const name = random.pick(surnames) + random.pick(given)
    const phone = `1380000${String(random.between(0, 9999)).padStart(4, '0')}`
    if (!names.has(name) && !phones.has(phone)) return { name, phone }
  }
}

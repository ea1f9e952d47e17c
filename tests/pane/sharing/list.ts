import type { HandOut, HandOutItem } from '../../../src/session/sharing/sharing-session'

export const item = (n: number, more: Partial<HandOutItem> = {}): HandOutItem => ({
  severity: n % 3 === 0 ? 'warning' : 'error',
  address: `D${n + 1}`,
  customer: '王*',
  sentence: `王*的电话“138****${String(n % 100).padStart(2, '0')}”不对：手机应为11位，座机要带区号`,
  offer: null,
  ...more,
})
/** So many findings of one person, on two sheets. */
export function listOf(count: number, more: Partial<HandOut> = {}): HandOut {
  const items = Array.from({ length: count }, (_, n) => item(n))
  const half = Math.ceil(count / 2)
  const of = (severity: string): number => items.filter((one) => one.severity === severity).length
  return {
    consultant: '张伟',
    counts: { error: of('error'), warning: of('warning'), info: 0 },
    month: '2026-03',
    asOf: '2026-03-31',
    sheets: [
      { name: '意向客户管理卡', items: items.slice(0, half) },
      { name: '流失分析表', items: items.slice(half) },
    ].filter(({ items: some }) => some.length > 0),
    left: 0,
    ...more,
  }
}

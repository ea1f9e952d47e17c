/** A card, and an entry of the loss table, of one consultant's customer. */
export const card = (
  customerName: string | null,
  phone: string | null,
  lossDate: string | null,
  status: string | null = '战败',
) => ({
  customerName,
  phone,
  model: '菱智M5',
  consultant: '周敏',
  status,
  lossDate,
})
export const loss = (customerName: string, phone: string | null, lossDate: string | null) => ({
  customerName,
  phone,
  model: '菱智M5',
  consultant: '周敏',
  lossDate,
  lossReason: '买了哈弗H6',
})
export const march = (...rows: object[]) => ({ title: '2026年3月意向客户流失分析表', rows })
export const february = (...rows: object[]) => ({ title: '2026年2月意向客户流失分析表', name: '2月', rows })

export const inOrder = {
  'prospect-card': [card('王芳', '13800000002', '2026-03-04')],
  'loss-analysis': march(loss('王芳', '13800000002', '2026-03-04')),
}

/** The customer of the rules' examples. */
export const exampleCard = {
  customerName: '陈立',
  phone: '13800000001',
  model: '菱智M5',
  createdDate: '2026-03-01',
  level: 'A',
  consultant: '周敏',
  status: '在跟',
} as const
export const { customerName, phone, consultant } = exampleCard
export const examplePerson = { customerName, phone, consultant } as const

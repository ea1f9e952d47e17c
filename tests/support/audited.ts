import type { TablesLiteral } from './testRule'

/** A card of the store's one consultant, lost on a day or still open. */
export const card = (customerName: string, phone: string, createdDate: string, lossDate: string | null) => ({
  createdDate,
  initialLevel: 'B',
  customerName,
  phone,
  model: '菱智M5',
  consultant: '周敏',
  level: 'B',
  status: lossDate === null ? '在跟' : '战败',
  lossDate,
})

/** S000: the cards show five losses in February, the March form has two, written on the day of the signature. */
export const audited: TablesLiteral = {
  'prospect-card': [
    card('陈立', '13800000011', '2026-01-06', '2026-02-03'),
    card('王芳', '13800000027', '2026-01-08', '2026-02-09'),
    card('李强', '13800000034', '2026-01-12', '2026-02-14'),
    card('赵云飞', '13800000048', '2026-01-19', '2026-02-20'),
    card('孙丽', '13800000052', '2026-01-22', '2026-02-26'),
    card('钱进', '13800000069', '2026-02-10', null),
  ],
  'loss-analysis': {
    title: '2026年3月意向客户流失分析表',
    rows: [
      ['王芳', '13800000027', '2026-01-08', '价格'] as const,
      ['赵云飞', '13800000048', '2026-01-19', '配置'] as const,
    ].map(([customerName, phone, createdDate, lossReason]) => ({
      customerName,
      phone,
      model: '菱智M5',
      createdDate,
      initialLevel: 'B',
      lossDate: '2026-03-05',
      lossReason,
      consultant: '周敏',
      managerComment: null,
      managerSignature: '何刚',
      managerSignedDate: '2026-03-05',
      generalManagerSignature: null,
      generalManagerSignedDate: null,
    })),
  },
}

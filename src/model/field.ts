import { text, type Text } from './text'
import type { VocabularyId } from './vocabulary'

/**
 * text: a string; phone: digits, separators removed; term: the canonical word of a vocabulary; number; date: a serial of
 * the 1900 system; time: a fraction of a day; flag: yes or no; signature: whatever stands where somebody signs.
 */
export type FieldType = 'text' | 'phone' | 'term' | 'number' | 'date' | 'time' | 'flag' | 'signature'

/** What a column means, whatever the OEM calls it. */
export interface Field {
  readonly type: FieldType
  readonly title: Text
  readonly vocabulary?: VocabularyId
  /** A plan: may lie after today. */
  readonly planned?: true
  /** Names a person: masked in every output but the pane and our sheets. */
  readonly personal?: true
}

const field = <T extends FieldType>(
  type: T,
  zh: string,
  en: string,
  more: Omit<Field, 'type' | 'title'> = {},
): Field & { readonly type: T } => ({
  type,
  title: text(zh, en),
  ...more,
})

const definitions = {
  sequence: field('number', '序号', 'No.'),
  customerName: field('text', '客户姓名', 'Customer name', { personal: true }),
  phone: field('phone', '联系电话', 'Phone', { personal: true }),
  model: field('text', '意向车型', 'Model'),
  source: field('text', '信息来源', 'Source'),
  consultant: field('text', '销售顾问', 'Consultant'),
  remark: field('text', '备注', 'Remark'),
  district: field('text', '居住区域', 'District'),
  occupation: field('text', '行业/职业', 'Occupation'),
  gender: field('text', '性别', 'Gender'),
  address: field('text', '地址', 'Address', { personal: true }),

  cardNumber: field('text', '卡号', 'Card number'),
  createdDate: field('date', '意向产生日期', 'Prospect since'),
  initialLevel: field('term', '意向产生级别', 'Initial level', { vocabulary: 'level' }),
  level: field('term', '意向级别', 'Level', { vocabulary: 'level' }),
  purchaseWindow: field('text', '购买周期', 'Purchase window'),
  testDriveDate: field('date', '试乘试驾日期', 'Test-drive date'),
  contactCount: field('number', '跟进次数', 'Contacts'),
  lastContactDate: field('date', '最后接触日', 'Last contact'),
  nextContactDate: field('date', '下次预定日', 'Next contact', { planned: true }),
  status: field('term', '结果', 'Status', { vocabulary: 'status' }),
  orderDate: field('date', '成交日期', 'Order date'),

  lossDate: field('date', '战败日期', 'Loss date'),
  lossLevel: field('term', '战败时级别', 'Level at loss', { vocabulary: 'level' }),
  lossKind: field('term', '类别', 'Loss kind', { vocabulary: 'lossKind' }),
  lossReason: field('text', '战败原因', 'Loss reason'),
  lossReasonCategory: field('text', '原因分类', 'Reason category'),
  lossDestination: field('text', '战败去向', 'Bought instead'),
  lossDealer: field('text', '购买经销商', 'Bought from dealer'),
  recordedDate: field('date', '登记日期', 'Recorded on'),
  managerCallBack: field('text', '经理回访确认', 'Manager call-back'),
  managerComment: field('text', '销售经理意见', 'Manager comment'),
  managerSignature: field('signature', '销售经理签字', 'Manager signature'),
  managerSignedDate: field('date', '经理签字日期', 'Manager signed on'),
  generalManagerSignature: field('signature', '总经理签字', 'General manager signature'),
  generalManagerSignedDate: field('date', '总经理签字日期', 'General manager signed on'),

  visitDate: field('date', '来店日期', 'Visit date'),
  arrivalTime: field('time', '来店时间', 'Arrival time'),
  departureTime: field('time', '离店时间', 'Departure time'),
  dwellTime: field('number', '停留时间(分)', 'Dwell time (min)'),
  partySize: field('number', '来店人数', 'Party size'),
  visitKind: field('term', '来店次数', 'Visit kind', { vocabulary: 'visitKind' }),
  visitPurpose: field('text', '来店目的', 'Visit purpose'),
  captured: field('flag', '是否留档', 'Captured'),
  testDriven: field('flag', '是否试乘试驾', 'Test driven'),
  quoted: field('flag', '是否商洽', 'Quoted'),
  ordered: field('flag', '是否成交', 'Ordered'),

  statisticsDate: field('date', '统计日期', 'Statistics date'),
  totalVisits: field('number', '来店总批数', 'Total visits'),
  firstVisits: field('number', '初次来店批数', 'First visits'),
  repeatVisits: field('number', '2次以上来店批数', 'Return visits'),
  capturedCount: field('number', '留档客户数', 'Captured prospects'),
  orderCount: field('number', '成交客户数', 'Orders'),
  subDealerSales: field('number', '二级网点销售', 'Sub-dealer sales'),
  openO: field('number', 'O级客户数', 'Open O'),
  openH: field('number', 'H级客户数', 'Open H'),
  openA: field('number', 'A级客户数', 'Open A'),
  openB: field('number', 'B级客户数', 'Open B'),
  openC: field('number', 'C级客户数', 'Open C'),
} as const satisfies Record<string, Field>

export type FieldKey = keyof typeof definitions
/** The closed vocabulary of fields, unique over all templates. */
export const fields: Readonly<Record<FieldKey, Field>> = definitions
export const fieldKeys = Object.keys(definitions) as readonly FieldKey[]

interface ValueOfType {
  text: string
  phone: string
  term: string
  signature: string
  number: number
  date: number
  time: number
  flag: boolean
}
/** What a field's typed cells hold; blank and unreadable cells are null beside it. */
export type ValueOf<K extends FieldKey> = ValueOfType[(typeof definitions)[K]['type']]

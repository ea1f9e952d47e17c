import { columnLetters } from '../../../src/engine/address'
import { columnOf } from '../../../src/model/column'
import type { FieldKey } from '../../../src/model/field'
import type { TemplateId } from '../../../src/model/template'
import type { Cell, Sheet } from '../../../src/model/workbook'
import type { Draft, Entry, FormName } from './entry'

export interface FormColumn {
  readonly field: FieldKey
  readonly header: string
  /** Characters. */
  readonly width: number
}
interface FormSpec {
  readonly template: TemplateId
  readonly title: string
  readonly entries: (draft: Draft) => readonly Entry[]
  /** Header and width, in the order of the form. */
  readonly columns: { readonly [K in FieldKey]?: readonly [string, number] }
}

const formSpecs: Readonly<Record<FormName, FormSpec>> = {
  来店登记: {
    template: 'showroom-traffic-log',
    title: '来店客户登记表',
    entries: (draft) => draft.visits,
    columns: {
      sequence: ['序号', 6],
      visitDate: ['日期', 11],
      arrivalTime: ['来店时间', 9],
      departureTime: ['离店时间', 9],
      dwellTime: ['停留时间(分)', 12],
      partySize: ['来店人数', 9],
      customerName: ['客户姓名', 10],
      phone: ['联系电话', 13],
      visitKind: ['来店次数', 9],
      model: ['拟购车型', 10],
      level: ['意向级别', 9],
      source: ['信息来源', 10],
      visitPurpose: ['来店目的', 9],
      captured: ['是否留档', 9],
      testDriven: ['是否试乘试驾', 12],
      quoted: ['是否商洽', 9],
      ordered: ['是否成交', 9],
      consultant: ['销售顾问', 9],
      district: ['居住区域', 9],
      remark: ['备注', 20],
    },
  },
  来店统计: {
    template: 'traffic-statistics',
    title: '展厅来店统计表',
    entries: (draft) => draft.statistics,
    columns: {
      statisticsDate: ['日期', 11],
      totalVisits: ['来店总批数', 11],
      firstVisits: ['初次来店批数', 12],
      repeatVisits: ['2次以上来店批数', 15],
      capturedCount: ['留档客户数', 11],
      openO: ['O级', 6],
      openH: ['H级', 6],
      openA: ['A级', 6],
      openB: ['B级', 6],
      openC: ['C级', 6],
      orderCount: ['成交客户数', 11],
      subDealerSales: ['二级网点销售', 12],
    },
  },
  意向客户卡: {
    template: 'prospect-card',
    title: '意向客户管理卡台账',
    entries: (draft) => draft.cards,
    columns: {
      cardNumber: ['卡号', 8],
      createdDate: ['意向产生日期', 12],
      initialLevel: ['意向产生级别', 12],
      customerName: ['客户姓名', 10],
      phone: ['联系电话', 13],
      model: ['拟购车型', 10],
      purchaseWindow: ['购买周期', 15],
      source: ['信息来源', 10],
      district: ['居住区域', 9],
      consultant: ['销售顾问', 9],
      level: ['意向级别', 9],
      testDriveDate: ['试乘试驾日期', 12],
      contactCount: ['跟进次数', 9],
      lastContactDate: ['最后接触日', 11],
      nextContactDate: ['下次预定日', 11],
      status: ['结果', 8],
      orderDate: ['成交日期', 11],
      lossDate: ['战败日期', 11],
    },
  },
  流失分析: {
    template: 'loss-analysis',
    title: '意向客户流失分析表',
    entries: (draft) => draft.losses,
    columns: {
      sequence: ['序号', 6],
      customerName: ['客户姓名', 10],
      phone: ['联系电话', 13],
      model: ['意向车型', 10],
      source: ['信息来源', 10],
      createdDate: ['意向产生日期', 12],
      initialLevel: ['意向产生级别', 12],
      lossDate: ['战败日期', 11],
      lossLevel: ['战败时级别', 11],
      lossKind: ['类别', 8],
      lossReason: ['战败原因', 46],
      lossReasonCategory: ['原因分类', 9],
      lossDestination: ['战败车型(去向)', 14],
      lossDealer: ['购买经销商', 14],
      contactCount: ['跟进次数', 9],
      lastContactDate: ['最后接触日', 11],
      recordedDate: ['填表日期', 11],
      consultant: ['销售顾问', 9],
      managerCallBack: ['经理回访确认', 28],
      managerComment: ['销售经理意见', 40],
      managerSignature: ['销售经理签字', 12],
      managerSignedDate: ['经理签字日期', 12],
      generalManagerSignature: ['总经理签字', 11],
      generalManagerSignedDate: ['总经理签字日期', 14],
    },
  },
}
export const formNames = Object.keys(formSpecs) as readonly FormName[]

/** Rows above the entries: the title and the header. */
export const headRows = 2

/** A form laid out on its sheet: title in row 1, header in row 2, entries from row 3. */
export class Form {
  readonly title: string
  readonly columns: readonly FormColumn[]
  readonly entries: readonly Entry[]

  constructor(
    readonly name: FormName,
    draft: Draft,
    year: number,
    month: number,
  ) {
    const spec = formSpecs[name]
    this.title = `风行示例店 ${year}年${month}月 ${spec.title}`
    this.entries = spec.entries(draft)
    const dropped = new Set(draft.dropped.filter(({ form }) => form === name).map(({ field }) => field))
    this.columns = Object.entries(spec.columns)
      .map(([field, [header, width]]) => ({ field: field as FieldKey, header, width }))
      .filter(({ field }) => !dropped.has(field))
  }

  /** The cells below the title and the header, without building the rows: one column at a time. */
  *cellsOf(field: FieldKey): Generator<Cell> {
    for (const { cells, lines } of this.entries) {
      yield cells[field] ?? null
      for (const line of lines ?? []) yield line[field] ?? null
    }
  }

  *rows(): Generator<Cell[]> {
    yield [this.title]
    yield this.columns.map(({ header }) => header)
    for (const { cells, lines } of this.entries) {
      yield this.columns.map(({ field }) => cells[field] ?? null)
      for (const line of lines ?? []) yield this.columns.map(({ field }) => line[field] ?? null)
    }
  }

  /** The Excel row of each entry. */
  rowsOfEntries(): Map<Entry, number> {
    const rows = new Map<Entry, number>()
    let row = headRows + 1
    for (const entry of this.entries) {
      rows.set(entry, row)
      row += 1 + (entry.lines?.length ?? 0)
    }
    return rows
  }

  columnLetters(field: FieldKey): string {
    return columnLetters(this.columns.findIndex((column) => column.field === field))
  }

  sheet(): Sheet {
    const columns = this.columns.map(({ field, header }, index) =>
      columnOf([index === 0 ? this.title : null, header, ...this.cellsOf(field)]),
    )
    return { id: this.name, name: this.name, top: 0, left: 0, columns }
  }
}

import { heldFlag, heldNumber, heldOneOf, heldText, integer, record } from '../argument'
import { documented, guessed } from '../behaviour'
import { define, type Scalar } from '../definition'
import { invalidArgument, itemNotFound } from '../host-error'
import { addressOf } from '../model/address'
import type { HeaderFooterModel, PageLayoutModel } from '../model/page-layout'
import type { SheetModel } from '../model/sheet'
import { range } from './range'
import { rangeOf } from './references'

interface Page {
  readonly sheet: SheetModel
  readonly layout: PageLayoutModel
}
/** What the layout itself holds, written under the sheet's and the workbook's rules. */
function ofLayout(scalar: Scalar<PageLayoutModel>): Scalar<Page> {
  return {
    read: ({ layout }) => scalar.read?.(layout),
    write({ sheet, layout }, value) {
      sheet.workbook.assertWritable()
      scalar.write?.(layout, value)
    },
  }
}
const margin = (key: keyof PageLayoutModel): Scalar<Page> => ofLayout(heldNumber<PageLayoutModel>(key))
const onOff = (key: keyof PageLayoutModel): Scalar<Page> => ofLayout(heldFlag<PageLayoutModel>(key))

const setArea =
  (key: 'printArea' | 'titleRows' | 'titleColumns') =>
  ({ sheet, layout }: Page, reference: unknown): void => {
    sheet.workbook.assertWritable()
    layout[key] = addressOf(rangeOf(sheet.workbook, reference, sheet).rect)
  }

export const pageLayout = define<Page>({
  type: 'PageLayout',
  behaviours: [
    documented('pagelayout', 'margins are points; zoom is a scale, or a number of pages to fit into'),
    guessed('the printer of the machine refuses no paper and no margin'),
  ],
  scalars: {
    Orientation: ofLayout(heldOneOf<PageLayoutModel>('orientation', 'Portrait', 'Landscape')),
    PaperSize: ofLayout(heldText<PageLayoutModel>('paperSize')),
    PrintOrder: ofLayout(heldOneOf<PageLayoutModel>('printOrder', 'DownThenOver', 'OverThenDown')),
    BlackAndWhite: onOff('blackAndWhite'),
    CenterHorizontally: onOff('centerHorizontally'),
    CenterVertically: onOff('centerVertically'),
    PrintGridlines: onOff('printGridlines'),
    PrintHeadings: onOff('printHeadings'),
    LeftMargin: margin('leftMargin'),
    RightMargin: margin('rightMargin'),
    TopMargin: margin('topMargin'),
    BottomMargin: margin('bottomMargin'),
    HeaderMargin: margin('headerMargin'),
    FooterMargin: margin('footerMargin'),
    Zoom: {
      read: ({ layout }) => layout.zoom,
      write({ sheet, layout }, value) {
        const zoom = record(value)
        const known = ['scale', 'horizontalFitToPages', 'verticalFitToPages']
        if (Object.keys(zoom).some((key) => !known.includes(key))) throw invalidArgument()
        if (zoom.scale !== undefined && (Number(zoom.scale) < 10 || Number(zoom.scale) > 400)) throw invalidArgument()
        sheet.workbook.assertWritable()
        layout.zoom = zoom
      },
    },
  },
  children: { HeadersFooters: ({ layout }) => headerFooterGroup({ texts: layout.headersFooters }) },
  methods: {
    SetPrintArea: setArea('printArea'),
    SetPrintTitleRows: setArea('titleRows'),
    SetPrintTitleColumns: setArea('titleColumns'),
    SetPrintMargins({ layout }, unit, options) {
      const points = { Points: 1, Inches: 72, Centimeters: 28.35 }[String(unit)]
      if (points === undefined) throw invalidArgument()
      for (const [side, size] of Object.entries(record(options))) {
        const key = side === 'header' || side === 'footer' ? `${side}Margin` : `${side}Margin`
        if (!(key in layout) || typeof size !== 'number') throw invalidArgument()
        Object.assign(layout, { [key]: size * points })
      }
    },
  },
})
const headerFooterGroup = define<{ readonly texts: HeaderFooterModel }>({
  type: 'HeaderFooterGroup',
  behaviours: [guessed('all pages have the same header: the states for first and even pages are not played')],
  scalars: { State: { read: () => 'Default' } },
  children: { DefaultForAllPages: ({ texts }) => headerFooter(texts) },
})
const headerFooter = define<HeaderFooterModel>({
  type: 'HeaderFooter',
  behaviours: [],
  scalars: {
    LeftHeader: heldText('leftHeader'),
    CenterHeader: heldText('centerHeader'),
    RightHeader: heldText('rightHeader'),
    LeftFooter: heldText('leftFooter'),
    CenterFooter: heldText('centerFooter'),
    RightFooter: heldText('rightFooter'),
  },
})

interface Breaks {
  readonly sheet: SheetModel
  readonly along: 'rows' | 'columns'
}
const list = ({ sheet, along }: Breaks): number[] => (along === 'rows' ? sheet.rowBreaks : sheet.columnBreaks)
export const pageBreaks = define<Breaks>({
  type: 'PageBreakCollection',
  behaviours: [documented('pagebreakcollection', 'a break stands before the top left cell of the range')],
  items: (breaks) => list(breaks).map((at) => pageBreak({ breaks, at })),
  methods: {
    Add(breaks, reference) {
      breaks.sheet.workbook.assertWritable()
      const { rect } = rangeOf(breaks.sheet.workbook, reference, breaks.sheet)
      const at = breaks.along === 'rows' ? rect.row : rect.column
      if (at === 0) throw invalidArgument()
      if (!list(breaks).includes(at)) list(breaks).push(at)
      list(breaks).sort((a, b) => a - b)
      return pageBreak({ breaks, at })
    },
    GetCount: (breaks) => list(breaks).length,
    GetItem(breaks, index) {
      const at = list(breaks)[integer(index)]
      if (at === undefined) throw itemNotFound()
      return pageBreak({ breaks, at })
    },
    RemovePageBreaks: (breaks) => void list(breaks).splice(0),
  },
})
const pageBreak = define<{ readonly breaks: Breaks; readonly at: number }>({
  type: 'PageBreak',
  behaviours: [],
  scalars: {
    _Id: { read: ({ at }) => at },
    RowIndex: { read: ({ breaks, at }) => (breaks.along === 'rows' ? at : -1) },
    ColumnIndex: { read: ({ breaks, at }) => (breaks.along === 'columns' ? at : -1) },
  },
  methods: {
    Delete: ({ breaks, at }) => void list(breaks).splice(list(breaks).indexOf(at), 1),
    GetCellAfterBreak: ({ breaks: { sheet, along }, at }) =>
      range(sheet.range({ row: along === 'rows' ? at : 0, column: along === 'columns' ? at : 0, rows: 1, columns: 1 })),
  },
})

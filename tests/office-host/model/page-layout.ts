export interface PageLayoutModel {
  orientation: string
  paperSize: string | null
  blackAndWhite: boolean
  centerHorizontally: boolean
  centerVertically: boolean
  printGridlines: boolean
  printHeadings: boolean
  zoom: Readonly<Record<string, unknown>>
  /** Points. */
  leftMargin: number
  rightMargin: number
  topMargin: number
  bottomMargin: number
  headerMargin: number
  footerMargin: number
  printOrder: string
  /** Addresses without the sheet. */
  printArea: string | null
  titleRows: string | null
  titleColumns: string | null
  readonly headersFooters: HeaderFooterModel
}
export interface HeaderFooterModel {
  leftHeader: string
  centerHeader: string
  rightHeader: string
  leftFooter: string
  centerFooter: string
  rightFooter: string
}
export const newPageLayout = (): PageLayoutModel => ({
  orientation: 'Portrait',
  paperSize: 'A4',
  blackAndWhite: false,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printOrder: 'DownThenOver',
  printArea: null,
  titleRows: null,
  titleColumns: null,
  headersFooters: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
})

/** What a scan of the rows tells, cell by cell; blank cells are not told. Rows and columns are 0-based. */
export interface CellSink {
  /** A row opens at this place of the bytes; told before its cells, and also where it has none. */
  row(row: number, start: number): void
  number(row: number, column: number, value: number): void
  shared(row: number, column: number, index: number): void
  text(row: number, column: number, value: string): void
  flag(row: number, column: number, value: boolean): void
  error(row: number, column: number, value: string): void
  /** `tag` is the opening tag where an array formula or a data table fills other cells too. */
  formula(row: number, column: number, tag?: string): void
}

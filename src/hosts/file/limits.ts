/** Bounds that keep a hostile file from taking the machine. */
export interface Limits {
  /** Bytes of all parts together, inflated. */
  readonly inflated: number
  /** Inflated to compressed, for parts above `ratioFrom` bytes. */
  readonly ratio: number
  readonly ratioFrom: number
  readonly entries: number
  /** Cells of all columns together, blank ones between and above others too. */
  readonly cells: number
  /** Of those, as many as a sheet of little text may hold: single cells far below cost all above them. */
  readonly sparseCells: number
}

const mebibyte = 1024 * 1024
export const defaultLimits: Limits = {
  inflated: 1024 * mebibyte,
  ratio: 200,
  ratioFrom: 64 * mebibyte,
  entries: 100_000,
  cells: 100_000_000,
  sparseCells: 32_000_000,
}
/** Excel's own. */
export const maxRows = 1_048_576
export const maxColumns = 16_384
export const maxTextLength = 32_767
export const maxFormulaLength = 8192

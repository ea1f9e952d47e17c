/** A byte for each row of a sheet, the same list for sheet after sheet: one of its own would take as long to come by as to fill. */
export class RowBytes {
  #bytes = new Uint8Array(0)

  /** All 0; what was given out before is used again. */
  zeros(height: number): Uint8Array {
    if (this.#bytes.length < height) this.#bytes = new Uint8Array(height)
    return this.#bytes.subarray(0, height).fill(0)
  }
}

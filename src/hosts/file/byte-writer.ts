const encoder = new TextEncoder()
/** Short texts are joined before they are encoded: each call costs more than they do. */
const batch = 65_536

/** Bytes and text written one behind the other. */
export class ByteWriter {
  #buffer: Uint8Array
  #length = 0
  #waiting = ''

  /** What is written is expected to be about so long; memory that is never touched costs nothing. */
  constructor(expected: number) {
    this.#buffer = new Uint8Array(expected + (expected >> 2) + 1024)
  }

  text(text: string): void {
    this.#waiting += text
    if (this.#waiting.length > batch) this.#encode()
  }

  bytes(source: Uint8Array, start: number, end: number): void {
    if (start === end) return
    this.#encode()
    this.#reserve(end - start)
    this.#buffer.set(source.subarray(start, end), this.#length)
    this.#length += end - start
  }

  /** All that was written; nothing may be written afterwards. */
  finish(): Uint8Array {
    this.#encode()
    return this.#buffer.subarray(0, this.#length)
  }

  #encode(): void {
    if (this.#waiting === '') return
    // A UTF-16 unit becomes three bytes at most.
    this.#reserve(3 * this.#waiting.length)
    this.#length += encoder.encodeInto(this.#waiting, this.#buffer.subarray(this.#length)).written
    this.#waiting = ''
  }

  #reserve(more: number): void {
    if (this.#length + more <= this.#buffer.length) return
    const larger = new Uint8Array(2 * (this.#length + more))
    larger.set(this.#buffer.subarray(0, this.#length))
    this.#buffer = larger
  }
}

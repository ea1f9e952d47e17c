export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The workbook's distinct strings in the order of their first use. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>()
  private uses = 0

  indexOf(text: string): number {
    this.uses++
    let index = this.indexes.get(text)
    if (index === undefined) this.indexes.set(text, (index = this.indexes.size))
    return index
  }

  *parts(): Generator<string> {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    yield `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.indexes.size}">`
    for (const text of this.indexes.keys()) yield `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`
    yield '</sst>'
  }
}

const CHECKED = '-已检查'

/** `3月战败.xlsx` is saved as `3月战败-已检查.xlsx`, and that again as itself. */
export function savedName(fileName: string): string {
  const [, stem = fileName, extension = '.xlsx'] = /^(.*?)(\.[^.]*)?$/.exec(fileName) ?? []
  return stem.endsWith(CHECKED) ? `${stem}${extension}` : `${stem}${CHECKED}${extension}`
}

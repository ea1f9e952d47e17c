import type { Sheet } from '../model/workbook'

/** A sheet's name and, where several files are open, its file's without the ending. */
export const sheetTitle = ({ name, file }: Pick<Sheet, 'name' | 'file'>): string =>
  file === undefined ? name : `${file.replace(/\.[^.]*$/, '')} · ${name}`

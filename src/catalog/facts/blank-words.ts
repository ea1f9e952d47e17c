import { foldWord } from '../../model/fold'

/** Written where nothing is to be said: a dash, a stroke, 无. */
export const isBlankWord = (value: string): boolean => /^([-—–_/\\.、*]*|无|没有|暂无|none|n\/a)$/.test(foldWord(value))

import { foldWord } from '../model/fold'

const brackets = /[(（\[【][^)）\]】]*[)）\]】]/g
const decoration = /[*＊※:：;；,，、。."“”'‘’_\-—]/g

/** A header for comparison: width, case, spaces, line breaks and decoration gone. */
export const foldHeader = (header: string): string => foldWord(header).replace(decoration, '')

/** The same with bracketed remarks gone too: 战败（失控）日期 is 战败日期. */
export const foldHeaderShort = (header: string): string => foldHeader(foldWord(header).replace(brackets, ''))

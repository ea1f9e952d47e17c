import { text, type Text } from '../model/text'

/** Something the user must change in what was typed; ends with exit code 2. */
export class Usage extends Error {
  constructor(readonly text: Text) {
    super(text.zh)
  }
}

/** Exit codes, the worst of a run wins. */
export const exitCodes = { clean: 0, findings: 1, unusable: 2 } as const
export const bilingual = ({ zh, en }: Text): string => `${zh}\n${en}\n`

export const notThere = (path: string): Text => text(`没有这个文件或文件夹：${path}`, `No such file or folder: ${path}`)

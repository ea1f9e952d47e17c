import { text, type Text } from '../../model/text'

const again = (zh: string, en: string): Text => text(`${zh}，请稍后再试一次。`, `${en}; try again in a moment.`)

/** What keeps Excel from doing it, and what to do about it. */
const texts = {
  'not-excel': text(
    '三表助手只能在 Excel 中使用，请在 Excel 中打开工作簿，再打开三表助手。',
    'Sanbiao works in Excel only: open the workbook in Excel and start Sanbiao there.',
  ),
  'old-excel': text(
    '这个版本的 Excel 太旧，三表助手用不了，请更新到 Excel 2021 或更新的版本，或者用网页版。',
    'This Excel is too old for Sanbiao: update it to Excel 2021 or later, or use Excel on the web.',
  ),
  editing: text(
    '有单元格正在编辑，请按回车键或 Esc 键结束编辑，然后再试一次。',
    'A cell is being edited: press Enter or Esc to leave it, then try again.',
  ),
  busy: again('Excel 正忙，没有回应', 'Excel is busy and did not answer'),
  inactive: text(
    '当前显示的是另一个工作簿，请切换回这个工作簿，然后再试一次。',
    'Another workbook is in front: switch back to this one, then try again.',
  ),
  'too-large': text(
    '内容太多，Excel 一次放不下，请把工作表拆小后再试。',
    'This is more than Excel takes at once: split the sheet and try again.',
  ),
  protected: text(
    '工作表或工作簿受保护，请先在 Excel 的“审阅”中撤消保护，然后再试一次。',
    'The sheet or the workbook is protected: lift that in Excel under Review, then try again.',
  ),
  gone: text('工作表刚才被删除了，请重新检查。', 'A sheet was deleted in the meantime: check the workbook again.'),
  undo: text(
    '这一步在 Excel 中不能并为一次撤消，请再试一次。',
    'Excel could not make this one step to undo: try again.',
  ),
  failed: text(
    'Excel 没有完成这一步（{detail}），请再试一次；还不行就保存后重新打开工作簿。',
    'Excel did not do this ({detail}): try again, or else save the workbook and open it anew.',
  ),
} as const satisfies Record<string, Text>

export type ExcelRefusalCode = keyof typeof texts

/** Of the edits that were asked for, how many stand in the workbook. */
export interface Progress {
  readonly done: number
  readonly asked: number
}

/** Excel refused, by name: `text` says why, what was done and what to do. */
export class ExcelRefusal extends Error {
  readonly text: Text
  constructor(
    readonly code: ExcelRefusalCode,
    /** For developers; no cell's content. */
    readonly detail = '',
    readonly progress?: Progress,
  ) {
    const { zh, en } = texts[code]
    super(en.replace('{detail}', detail))
    this.name = 'ExcelRefusal'
    const said = progress ? saidOf(progress) : text('', '')
    this.text = text(zh.replace('{detail}', detail) + said.zh, en.replace('{detail}', detail) + said.en)
  }

  after(progress: Progress): ExcelRefusal {
    return new ExcelRefusal(this.code, this.detail, progress)
  }
}

const saidOf = ({ done, asked }: Progress): Text =>
  text(
    `${asked}项中完成了${done}项，没有完成的可以再做一次，不会重复。`,
    ` ${done} of ${asked} were done; doing it again does the rest and nothing twice.`,
  )

import { text, type Text } from '../../model/text'
import type { NextStep } from './next-step'

/** What a step says; `{n}` stands for a number. */
export interface StepText {
  readonly title: Text
  readonly body: Text
  readonly button?: Text
}
export type StepTexts<K extends string> = { readonly [key in K]?: StepText }

/** The steps before there is a report; those after come with it. */
export const startTexts: StepTexts<NextStep['kind']> = {
  refused: {
    title: text('没有打开', 'Not opened'),
    body: text('原文件没有任何改动。', 'The file itself was not changed.'),
    button: text('换一个文件', 'Open another file'),
  },
  open: {
    title: text('打开一个工作簿', 'Open a workbook'),
    body: text(
      '把三表两卡的 .xlsx 或 .xls 文件拖到这里，或按下面的按钮；同一个月的几个文件可以一起选。',
      'Drop an .xlsx or .xls file with the dealer’s forms here, or press the button; several files of one month may be chosen together.',
    ),
    button: text('打开工作簿', 'Open a workbook'),
  },
  attach: {
    title: text('还没有读到工作簿', 'The workbook is not read yet'),
    body: text('请先结束单元格的编辑，再按“重新读取”。', 'Finish editing the cell first, then press Read again.'),
    button: text('重新读取', 'Read again'),
  },
  opening: {
    title: text('正在读取工作簿', 'Reading the workbook'),
    body: text(
      '读完就可以检查；表格大时要等几秒。',
      'It can be checked when that is done; large sheets take some seconds.',
    ),
  },
  check: {
    title: text('可以检查了', 'Ready to check'),
    body: text(
      '检查会找出对不上、没填和需要核对的记录，在单元格上做标记；您填的内容不会改动。',
      'A check finds entries that disagree, are missing or need a look, and marks their cells; what you entered stays as it is.',
    ),
    button: text('开始检查', 'Check now'),
  },
  again: {
    title: text('检查没有做完', 'The check was not finished'),
    body: text('原因写在上面；处理之后，再检查一次。', 'The reason stands above: see to it, then check once more.'),
    button: text('再检查一次', 'Check once more'),
  },
  checking: {
    title: text('正在检查', 'Checking'),
    body: text(
      '上面写着查到哪一步；可以随时取消，您填的内容不会改动。',
      'How far it is stands above. It can be cancelled at any time; what you entered stays as it is.',
    ),
  },
}

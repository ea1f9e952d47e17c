import { text, type Text } from '../../model/text'
import type { TabId } from '../tabs'

export interface TourStep {
  readonly title: Text
  readonly body: Text
  /** Where the workbook is open in Excel, which saves it itself. */
  readonly inExcel?: Text
  /** The tab that it is about. */
  readonly tab: TabId
  /** What is pointed at: the first of these that is there. */
  readonly at: string
}

/** The month's walk in five steps. */
export const tourSteps: readonly TourStep[] = [
  {
    title: text('先检查', 'Check first'),
    body: text(
      '三表助手把整本工作簿看一遍，在有问题的单元格上做标记。文件只在本机处理，您填的内容不会改动。',
      'Sanbiao looks through the whole workbook and marks the cells with problems. It stays on this computer, and what you entered is not changed.',
    ),
    tab: 'home',
    at: '[data-action="check"]',
  },
  {
    title: text('一条一条看', 'One at a time'),
    body: text(
      '每条写明在哪一格、哪里不对、怎么办。点一条就跳到那一格；F8 到下一条，Shift+F8 到上一条。',
      'Each finding says where it is, what is wrong and what to do. Click one to go to its cell; F8 leads to the next, Shift+F8 to the previous.',
    ),
    tab: 'problems',
    at: '#sanbiao-tab-problems',
  },
  {
    title: text('改正，或者说明', 'Correct it, or say why'),
    body: text(
      '能改的点“改正”，先看改前改后再改；确实如此的点“认可”，写明理由，工作簿会记住。改错了可以撤消。',
      'What can be fixed has a button, and shows before and after first. What is true all the same can be accepted with a reason, which the workbook remembers. Everything can be undone.',
    ),
    tab: 'problems',
    at: '#sanbiao-panel',
  },
  {
    title: text('看指标和汇总', 'Figures and summaries'),
    body: text(
      '“指标”里的每个数字都能点开，看它数了哪几行；“汇总”按原因、区域、车型看流失。',
      'Every figure opens to the rows that it counts; the summaries show losses by reason, region and model.',
    ),
    tab: 'figures',
    at: '#sanbiao-tab-figures',
  },
  {
    title: text('生成，再保存', 'Write, then save'),
    body: text(
      '“生成”把指标、汇总和问题清单写成新的工作表，随时可以全部清除；“保存”另存一份，原文件不变。',
      'Fill in writes figures, summaries and lists as new sheets, which can all be removed again; Save makes a copy, and the original stays.',
    ),
    inExcel: text(
      '“生成”把指标、汇总和问题清单写成新的工作表，随时可以全部清除；保存照常用 Excel。',
      'Fill in writes figures, summaries and lists as new sheets, which can all be removed again; save with Excel as usual.',
    ),
    tab: 'write',
    at: '#sanbiao-tab-write',
  },
]

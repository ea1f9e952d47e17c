import { text } from '../../model/text'
import type { Severity } from '../../model/severity'
import type { NextStep } from './next-step'
import { startTexts, type StepText, type StepTexts } from './step-strings'

const reportTexts: StepTexts<NextStep['kind'] | Severity> = {
  recheck: {
    title: text('结果是改动之前的', 'This is of before the last change'),
    body: text('重新检查，就知道还剩哪些问题。', 'Recheck to know what is left.'),
    button: text('重新检查', 'Recheck'),
  },
  unread: {
    title: text('没有认出任何表格', 'No form was recognised'),
    body: text(
      '所以什么也没有检查。请到“识别”里看原因，告诉三表助手每张表是什么。',
      'So nothing was checked. Forms says why, and there you can say what each sheet is.',
    ),
    button: text('去识别', 'Go to Forms'),
  },
  confirm: {
    title: text('{n}处认不准，请您确认', 'Questions on how it was read: {n}'),
    body: text(
      '没确认的表和列不检查；确认一次，工作簿就记住。',
      'Until they are answered, those sheets and columns are not checked; the workbook remembers the answers.',
    ),
    button: text('去确认', 'Answer them'),
  },
  error: {
    title: text('有{n}处必须改', 'To be fixed: {n}'),
    body: text(
      '这些会让报表对不上、指标算错。从第一处开始，改好一处就少一处。',
      'They make forms disagree and figures wrong. Begin with the first: each one that is fixed leaves the list.',
    ),
    button: text('开始处理', 'Begin'),
  },
  warning: {
    title: text('有{n}处请核对', 'To be checked by you: {n}'),
    body: text(
      '没有必须改的了。请核对这些记录；确实如此的，可以认可并写明原因。',
      'Nothing must be fixed. Look at these entries; what is true all the same can be accepted with a reason.',
    ),
    button: text('开始核对', 'Begin'),
  },
  info: {
    title: text('只剩{n}处提示', 'Only hints are left: {n}'),
    body: text('提示不影响指标，有空时看一看。', 'Hints change no figure; look at them when there is time.'),
    button: text('看看提示', 'Look at them'),
  },
  month: {
    title: text('不知道是哪个月', 'The month is not known'),
    body: text(
      '记录没有问题，但指标按月计算。请到“识别”里指定月份。',
      'The entries are fine, but figures are of a month: say which under Forms.',
    ),
    button: text('去指定月份', 'Set the month'),
  },
  fill: {
    title: text('没有要处理的问题', 'Nothing is left to do'),
    body: text(
      '记录都查过了，可以把指标、汇总和问题清单写进工作簿。',
      'The entries were checked: KPIs, summaries and lists can be written into the workbook.',
    ),
    button: text('去生成', 'Go to Fill in'),
  },
  look: {
    title: text('没有要处理的问题', 'Nothing is left to do'),
    body: text(
      '工作簿是只读的，不能写进去，但可以看指标和汇总。',
      'The workbook is read-only: nothing is written into it, but its figures and summaries can be seen.',
    ),
    button: text('看指标', 'See the figures'),
  },
}

export const wordsOf = (step: NextStep): StepText | undefined =>
  reportTexts[step.kind === 'start' ? step.severity : step.kind] ?? startTexts[step.kind]

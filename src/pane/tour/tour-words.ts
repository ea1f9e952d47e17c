import { text, type Text } from '../../model/text'

export const tourWords = {
  offer: text('第一次用？花一分钟看看怎么用。', 'New here? See how it works in a minute.'),
  start: text('看引导', 'Show me'),
  never: text('以后不再显示', 'Do not show again'),
  again: text('再看一遍引导', 'Take the tour again'),
  name: text('引导', 'Tour'),
  place: text('第 {n} 步，共 {of} 步', 'Step {n} of {of}'),
  back: text('上一步', 'Back'),
  next: text('下一步', 'Next'),
  check: text('检查，然后继续', 'Check, then go on'),
  finish: text('完成', 'Finish'),
  end: text('结束引导', 'End the tour'),
} as const satisfies Record<string, Text>

import { text, type Text } from '../model/text'
import { teller } from './teller'

/** What is said of fixes that people look over first; fetched with the findings. */
export const mendingStrings = {
  back: text('返回问题', 'Back to the findings'),
  previewTitle: text('安全修正预览', 'Safe fixes to be made'),
  previewHint: text(
    '只改写法，不改意思；不想改的去掉勾选。改完可以一步撤消，也会记进问题清单。',
    'They change form, not meaning; untick what is to stay. All is one step to undo, and told in the list of problems.',
  ),
  nothingSafe: text('没有可以安全修正的了。', 'There is nothing left to fix safely.'),
  all: text('全选', 'All'),
  apply: text('改正 {n} 处', 'Fix {n}'),
  before: text('改前', 'Before'),
  after: text('改后', 'After'),
  blank: text('空白', 'blank'),
  tick: text('{place} {field}：{before} → {after}', '{place} {field}: {before} → {after}'),
  more: text('再显示 {n} 条', 'Show {n} more'),
  show: text('到 {place}', 'Go to {place}'),

  reasons: text('原因分类建议', 'Proposals for reason categories'),
  reasonsHint: text(
    '根据原因里的字句和本表以前的分类建议，只填空白格，确认后才写入。',
    'From the reason’s words and what was decided earlier; only blank cells are filled in, and only what you confirm.',
  ),
  noReasons: text('没有空着的原因分类了。', 'No reason category is blank.'),
  noWords: text('没有写原因', 'No reason is written'),
  evidence: text('写到{words}', 'it says {words}'),
  earlier: text('以前{n}条写“{words}”的选了它（{places}）', '{n} earlier ones with “{words}” were given it ({places})'),
  noProposal: text('看不出是哪一类，请选择。', 'The words do not tell: please choose.'),
  tie: text('两类都说得通，请选一个。', 'Both fit: please choose one.'),
  choose: text('选别的', 'Choose another'),
  chooseOf: text('为 {place} 选原因分类', 'Choose a category for {place}'),
  pleaseChoose: text('请选择', 'Please choose'),
  confirm: text('填入“{value}”', 'Fill in “{value}”'),
  confirmNone: text('填入', 'Fill in'),
  confirmOf: text('{place} 填入“{value}”', 'Fill “{value}” into {place}'),
  confirmAll: text('填入已选好的 {n} 条', 'Fill in the {n} chosen'),

  noteOf: text('补登说明', 'Late-entry note'),
  noteHint: text(
    '写进这一行的备注，晚登记就有了交代；备注里有别人写的内容就不动。',
    'Goes into the row’s remark and accounts for the late entry; words that stand there are left alone.',
  ),
  noteDay: text('实际日期', 'True day'),
  noteReason: text('没有及时登记的原因', 'Why it was not recorded in time'),
  noteBy: text('补登人', 'Entered by'),
  noteSubmit: text('写入备注', 'Write it into the remark'),
  noteCopy: text('请抄这一句', 'Copy these words'),
  copy: text('复制', 'Copy'),
  copied: text('已复制。', 'Copied.'),
  cancel: text('取消', 'Cancel'),
  close: text('关闭', 'Close'),
} as const satisfies Record<string, Text>

/** One string of these, its names filled. */
export const mendingTold = teller(mendingStrings)

import { text, type Text } from '../../model/text'
import { teller } from '../teller'

/** What the tab of settings says; fetched with it. */
export const settingsStrings = {
  noWorkbook: text(
    '打开工作簿后，这里可以改口径、门槛和规则，工作簿会记住。',
    'With a workbook open, profile, thresholds and rules are set here, and the workbook remembers them.',
  ),
  readOnly: text('{why}，下面的设置不能改。', '{why} These settings cannot be changed.'),
  failed: text('没有读到设置。', 'The settings could not be read.'),
  loading: text('正在读取…', 'Reading…'),

  profile: text('口径', 'Profile'),
  profileLevels: text('级别：{levels}', 'Levels: {levels}'),
  profileWhy: text('{why}。', '{why}.'),
  profileUsual: text('没有指定，用的是默认口径。', 'Nobody chose one: this is the default.'),
  profileHint: text(
    '口径是一家厂商的级别含义、跟进周期、用词和必填列；换一家，门槛的默认值也跟着换。',
    "A profile holds what an OEM's levels mean, how often to follow up, its words and its required columns; the defaults of the thresholds go with it.",
  ),
  profileForget: text('恢复默认口径', 'Back to the default'),

  thresholds: text('门槛', 'Thresholds'),
  thresholdsHint: text(
    '超过多少才提示。改了马上按新的检查，工作簿会记住，也可以撤消。',
    'From where on something is told. A change holds at once, the workbook remembers it, and it can be undone.',
  ),
  search: text('查找', 'Search'),
  searchThresholds: text('查找门槛：名称、拼音首字母或规则代码', 'Search by name, pinyin initials or code'),
  searchRules: text('查找规则：名称、拼音首字母或代码', 'Search by name, pinyin initials or code'),
  onlyChanged: text('只看改过的（{n}）', 'Changed only ({n})'),
  countOf: text('{n}项', '{n}'),
  countChanged: text('{n}项，改了{changed}项', '{n}, {changed} changed'),
  changed: text('已改', 'Changed'),
  usual: text('默认：{value}', 'Default: {value}'),
  reset: text('恢复默认', 'Reset'),
  resetOf: text('恢复默认：{title}', 'Reset: {title}'),
  resetThresholds: text('门槛全部恢复默认', 'Reset all thresholds'),
  resetRules: text('规则全部恢复默认', 'Reset all rules'),
  readBy: text('用于{what}', 'Used by {what}'),
  readByMany: text('用于{codes}等{n}条规则', 'Used by {codes} and others, {n} rules'),
  nothing: text('没有找到。', 'Nothing found.'),
  more: text('还有{n}项，请输入更多字缩小范围。', '{n} more: type further to narrow it down.'),
  fillNumber: text('请填数字；要恢复原来的，按“恢复默认”。', 'Enter a number, or press Reset.'),
  listHint: text('用顿号、逗号或换行分开。', 'Separate with commas or line breaks.'),
  noEnd: text('没有', 'none'),
  yes: text('是', 'yes'),
  no: text('否', 'no'),
  official: text('按国家规定（双休和调休）', 'As the state has it, moved weekends too'),
  notKept: text('没有保存。', 'Not kept.'),

  rules: text('规则', 'Rules'),
  rulesHint: text(
    '用不着的规则可以关闭，要紧的可以算重一点。关闭的列在“没有检查的”里。',
    'Rules that are of no use here can be switched off, others made graver or milder. What is off is listed under Not checked.',
  ),
  on: text('检查', 'On'),
  onOf: text('检查：{title}', 'On: {title}'),
  severityOf: text('{title}算作', '{title} counts as'),
  asUsual: text('默认（{severity}）', 'Default ({severity})'),
  mixedUsual: text('默认（按情况）', 'Default (as the case is)'),
  off: text('关闭', 'Off'),
  findings: text('现有{n}条', '{n} now'),

  mapping: text('映射', 'Mapping'),
  file: text('设置文件', 'Settings file'),
  fileHint: text(
    '改过的门槛和规则可以导出成文件，给下个月、集团里的其他店或命令行用；不含客户资料。',
    "Changed thresholds and rules can go to a file, for next month, the group's other dealers or the command line; it holds no customer's data.",
  ),
  fileText: text('设置文件的内容', 'The text of the settings file'),
  filePaste: text(
    '把设置文件的内容粘贴在这里，再按“导入”。',
    'Paste the text of a settings file here, then press Import.',
  ),
  fileName: text('三表助手设置.json', 'sanbiao-settings.json'),

  language: text('语言', 'Language'),
  followLanguage: text('跟随系统', 'Follow the system'),
  look: text('外观', 'Look'),
  light: text('浅色', 'Light'),
  dark: text('深色', 'Dark'),
  followLook: text('跟随系统', 'Follow the system'),

  privacy: text('隐私', 'Privacy'),
  privacyFiles: text(
    '工作簿只在这台电脑上读取和处理，不上传，也不用登录。',
    'Workbooks are read and worked on on this computer alone: nothing is uploaded, nobody signs in.',
  ),
  privacyBook: text(
    '记在工作簿里的：口径、门槛、规则、映射，以及认可的原因和认可人；问题用哈希记，不含客户资料。',
    "Kept in the workbook: profile, thresholds, rules, mapping, and who accepted a finding and why; findings go by hashes, without customers' data.",
  ),
  privacyMask: text(
    '客户的姓名和电话只在窗格和工作簿里完整显示。复制给微信的文字、保存的图片和命令行的输出都会隐去：姓名只留第一个字，如“张**”；手机号只留前三位和后四位，如“138****1234”。',
    "Customers' names and phones are shown in full in the pane and the workbook alone. In text for WeChat, in saved pictures and on the command line a name keeps its first character, 张**, a mobile its first three and last four digits, 138****1234.",
  ),
  keptHere: text('记在这台电脑上的', 'Kept on this computer'),
  keptName: text('认可人姓名：{name}', 'Your name for accepting: {name}'),
  keptChecks: text(
    '上次检查的结果（哈希，用来看哪些是新问题）：{n}个工作簿',
    'Results of the last check, as hashes, to tell what is new: {n} workbooks',
  ),
  keptRecent: text('最近打开的文件名：{n}个', 'Names of recent files: {n}'),
  keptDrafts: text(
    '没有保存就关闭的工作簿，留着恢复用：{n}个',
    'Workbooks closed without being saved, whole, to be restored: {n}',
  ),
  keptLook: text('语言、外观和窗格宽度', "Language, look and the pane's width"),
  keptDraft: text('没有保存的改动，保存之后就删除', 'Unsaved changes, until they are saved'),
  keptNothing: text('没有姓名、文件名和检查结果。', 'No names of people or files, no results of checks.'),
  forget: text('删除姓名、文件名和检查结果', 'Delete names and results'),
  forgetDrafts: text('删除以上记录，包括没有恢复的工作簿', 'Delete all this, and what was not restored'),
  forgotten: text('已删除。', 'Deleted.'),

  remove: text('移除三表助手写入的全部内容', 'Remove all that Sanbiao wrote'),
  removeHint: text(
    '去掉三表助手写的表、列、标记和记住的设置，您自己的内容不变。',
    'Takes out the sheets, columns, marks and remembered settings of Sanbiao; your own content stays.',
  ),
  removeButton: text('全部移除…', 'Remove all…'),
  removeNow: text('移除', 'Remove'),
  cancel: text('取消', 'Cancel'),
  removeTitle: text('移除下面这些内容？', 'Remove the following?'),
  removeNothing: text('工作簿里没有三表助手写入的内容。', 'Nothing of Sanbiao is in this workbook.'),
  removeSheets: text('工作表：{names}', 'Sheets: {names}'),
  removeColumns: text('“{sheet}”里的列：{names}', 'Columns of {sheet}: {names}'),
  removeMarks: text('{n}格上的标记', 'Marks on {n} cells'),
  removeSettings: text('记住的{n}项门槛和规则', '{n} remembered thresholds and rules'),
  removeMappings: text('记住的{n}张表的读法', 'How {n} sheets are read'),
  removeAccepted: text('{n}条认可', '{n} acceptances'),
  removeProfile: text('记住的口径', 'The remembered profile'),
  removeStay: text('改正过的单元格和您自己填的内容不受影响。', 'Corrected cells and your own entries stay.'),
} as const satisfies Record<string, Text>

export const settingTold = teller(settingsStrings)

import { text, type Text } from '../../model/text'
import { teller } from '../teller'

/** What is said of handing lists out; fetched with the view. */
const sharingStrings = {
  title: text('发给个人', 'Hand out'),
  hint: text(
    '每人只看自己的问题。微信文字和图片里，客户的姓名和电话已经隐去。',
    'Each person sees their own findings. In text and picture, customers’ names and phones are hidden.',
  ),
  back: text('返回', 'Back'),
  whose: text('发给谁', 'Whose list'),
  nobody: text('店内（未填销售顾问）', 'Store (no consultant filled in)'),
  store: text('店内', 'Store'),
  none: text('没有要发的问题。', 'Nobody has anything to do.'),
  failed: text('清单没有取到，请再试一次。', 'The list could not be had: try again.'),

  message: text('微信文字', 'Text for WeChat'),
  messageOf: text('第 {n} 条消息，共 {of} 条', 'Message {n} of {of}'),
  messageHint: text(
    '一条消息太长不好读，分成 {of} 条，请依次复制。',
    'Too long for one message: copy these {of} in turn.',
  ),
  messageLeft: text(
    '还有 {n} 条问题没有放进消息，全部的在“待办表”里。',
    '{n} more findings are not in the messages; the sheet has all of them.',
  ),
  copy: text('复制', 'Copy'),
  copied: text('已复制，到微信里粘贴即可。', 'Copied: paste it into WeChat.'),
  copiedOf: text('第 {n} 条已复制，到微信里粘贴即可。', 'Message {n} is copied: paste it into WeChat.'),
  notCopied: text(
    '没能自动复制，文字已选中，请按 Ctrl+C。',
    'It could not be copied; the text is selected: press Ctrl+C.',
  ),

  picture: text('图片', 'Picture'),
  pictureOf: text('{name}的待办图片，第 {n} 张，共 {of} 张', 'The list of {name} as a picture, {n} of {of}'),
  preview: text('图片预览', 'Preview of the picture'),
  pictureLeft: text(
    '图片最多 {most} 张，还有 {n} 条没有画进去，全部的在“待办表”里。',
    'At most {most} pictures: {n} more findings are not drawn; the sheet has all of them.',
  ),
  copyPicture: text('复制图片', 'Copy picture'),
  savePicture: text('保存图片', 'Save picture'),
  savePictures: text('保存 {of} 张图片', 'Save {of} pictures'),
  pictureCopied: text('图片已复制，到微信里粘贴即可。', 'The picture is copied: paste it into WeChat.'),
  pictureNotCopied: text(
    '没能自动复制，请在图片上点右键，选“复制图像”或“另存为”。',
    'It could not be copied: right-click the picture and choose Copy or Save.',
  ),
  pictureSaved: text(
    '已交给下载。没有存下来的话，请在图片上点右键，选“复制图像”。',
    'Handed to the downloads. Where nothing arrives, right-click the picture and choose Copy.',
  ),
  notDrawn: text('这里画不出图片，请用文字或待办表。', 'No picture can be drawn here: use the text or the sheet.'),

  sheet: text('待办表', 'Sheet'),
  sheetHint: text(
    '写进这个工作簿，A4 竖版，有“完成”和“备注”两栏；上面是客户真实姓名，只在店内用。',
    'Written into this workbook, A4 upright, with room to tick and remark. It names customers: for the store alone.',
  ),
  writeOne: text('写“{name}”的待办表', 'Write the sheet of {name}'),
  writeAll: text('每人写一张（{n} 张）', 'One sheet each ({n})'),

  head: text('【{month}三表检查{part}】{name}：{counts}', '[{month}form check{part}] {name}: {counts}'),
  part: text(' {n}/{of}', ' {n}/{of}'),
  pictureHead: text('{month}三表检查', '{month}form check'),
  month: text('{n}月', '{n} '),
  count: text('{level} {n} 条', '{level} {n}'),
  askError: text('必改的今天改正', 'Correct errors today'),
  askWarning: text('请核对的核实后改，属实就写明原因', 'verify warnings, and where they are so, note why'),
  askInfo: text('提示的看一下就行', 'take a look at the rest'),
  onSheet: text('〔{name}〕', '({name})'),
  item: text('{n}、{level} {place}：{sentence}', '{n}. {level} {place}: {sentence}'),
  of: text('{address}（{customer}）', '{address} ({customer})'),
  moreBelow: text('（下一条消息接着看）', '(continued in the next message)'),
  leftBelow: text('还有 {n} 条没有列出，全部的在待办表里。', '{n} more are not listed: the sheet has all of them.'),
  foot: text('统计截至 {day}　三表助手', 'Counted to {day} · Sanbiao'),
  file: text('待办-{name}{part}.png', 'To do - {name}{part}.png'),
} as const satisfies Record<string, Text>

export type SharingKey = keyof typeof sharingStrings

/** One string on handing out, its names filled. */
export const sharingTold = teller(sharingStrings)

import { text, type Text } from '../model/text'
import type { Surroundings } from './surroundings'

export interface Message {
  readonly title: Text
  readonly body: Text
  /** Offers the page that works without Excel. */
  readonly page: boolean
}

/** Why there is no pane, and what to do. */
export const messages: Readonly<Record<Exclude<Surroundings, 'excel'>, Message>> = {
  browser: {
    title: text('请在Excel中打开', 'Open this in Excel'),
    body: text(
      '这是Excel加载项的窗格。请在Excel的“开始”选项卡中点“三表助手”里的“打开面板”；没有Excel，可以用本地页面打开.xlsx文件。',
      'This is the pane of an Excel add-in. In Excel choose Open pane in the group Sanbiao on the Home tab; without Excel, open .xlsx files on the local page.',
    ),
    page: true,
  },
  'other-program': {
    title: text('请在Excel中使用', 'Use this in Excel'),
    body: text(
      '三表助手只处理Excel工作簿，不能在这个程序中使用。请在Excel中打开工作簿，再打开三表助手。',
      'Sanbiao works on Excel workbooks only, not in this program. Open the workbook in Excel and start Sanbiao there.',
    ),
    page: false,
  },
  'no-library': {
    title: text('没有连上Excel', 'No connection to Excel'),
    body: text(
      '没有加载到微软的office.js。请检查能否访问微软的网站，然后关闭任务窗格，再打开一次；也可以用本地页面打开.xlsx文件。',
      "Microsoft's office.js could not be loaded. See whether Microsoft's site can be reached, then close the task pane and open it again; or open .xlsx files on the local page.",
    ),
    page: true,
  },
}
export const failed = (body: Text): Message => ({
  title: text('三表助手没有打开', 'Sanbiao did not open'),
  body,
  page: false,
})

const pageName = text('打开本地页面', 'Open the local page')

/** In both languages, since nothing is known yet of who reads it. */
export function showMessage(place: HTMLElement, { title, body, page }: Message, pageAddress: string): void {
  const document = place.ownerDocument
  const add = (parent: HTMLElement, tag: string, content: string, language = 'zh-CN'): HTMLElement => {
    const element = document.createElement(tag)
    element.textContent = content
    element.lang = language
    parent.append(element)
    return element
  }
  const box = document.createElement('div')
  box.className = 'message'
  box.setAttribute('role', 'alert')
  const icon = document.createElement('img')
  icon.src = './assets/icon-64.png'
  icon.alt = ''
  box.append(icon)
  for (const [language, locale] of [
    ['zh-CN', 'zh'],
    ['en', 'en'],
  ] as const) {
    add(box, locale === 'zh' ? 'h1' : 'h2', title[locale], language)
    add(box, 'p', body[locale], language)
    if (page) add(add(box, 'p', '', language), 'a', pageName[locale], language).setAttribute('href', pageAddress)
  }
  place.replaceChildren(box)
}

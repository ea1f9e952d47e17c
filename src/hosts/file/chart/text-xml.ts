import { escapeCellText } from '../xml'
import { ink, solid } from './palette'

/** How text looks; the typeface is the theme's, which knows a Chinese one. Points. */
export const textProperties = (size: number): string =>
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size * 100}" b="0">${solid(ink.text)}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`

export const titleXml = (title: string): string =>
  '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>' +
  `<a:p><a:pPr><a:defRPr sz="1300" b="1">${solid(ink.text)}</a:defRPr></a:pPr>` +
  `<a:r><a:rPr lang="zh-CN" sz="1300" b="1">${solid(ink.text)}</a:rPr><a:t>${escapeCellText(title)}</a:t></a:r></a:p>` +
  '</c:rich></c:tx><c:overlay val="0"/></c:title>'

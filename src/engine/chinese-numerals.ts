const digits = '〇一二三四五六七八九'
const digit = (char: string): number => (/[零○]/.test(char) ? 0 : char === '两' ? 2 : digits.indexOf(char))

/** 三十一, 廿五, 十, 两 as a number below 100; null for anything else. */
export function numeralOf(word: string): number | null {
  const plain = word.replace('廿', '二十').replace('卅', '三十')
  if (/^[〇○零一二三四五六七八九两]$/.test(plain)) return digit(plain)
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/.exec(plain)
  return tens ? (tens[1] ? digit(tens[1]) : 1) * 10 + (tens[2] ? digit(tens[2]) : 0) : null
}

const run = '[〇○零一二三四五六七八九十廿卅两]'
const year = /[〇○零一二三四五六七八九]{4}(?=年)|[〇○零一二三四五六七八九]{2}(?=年)/g
const part = new RegExp(`${run}{1,3}(?=[月日号点时分])|(?<=[月点时])${run}{1,3}$`, 'g')

/** 二〇二五年三月五日 as 2025年3月5日, 三点二十 as 3点20: numerals that count years, months, days, hours and minutes. */
export const withDigits = (word: string): string =>
  /[〇○零一二三四五六七八九十廿卅两元]/.test(word)
    ? word
        .replace(/元(?=月)/, '1')
        .replace(year, (found) => [...found].map(digit).join(''))
        .replace(part, (found) => String(numeralOf(found.replace(/^[零〇○](?=.)/, '')) ?? found))
    : word

import type { Level, Vocabulary } from '../../../model/vocabulary'
import { spellings } from '../spellings'

const orders = spellings('O级 订单 订单客户 订单级 已订 已下订 已定')

/** The spellings that every system shares: H级 and H类 for H, 订单 for O; `more` are a system's own. */
export const levelWords = (
  levels: readonly Level[],
  more: { readonly [L in Level]?: readonly string[] } = {},
): Vocabulary =>
  Object.fromEntries(
    levels.map((level) => [
      level,
      [...(level === 'O' ? orders : [`${level}级`, `${level}类`]), ...(more[level] ?? [])],
    ]),
  )

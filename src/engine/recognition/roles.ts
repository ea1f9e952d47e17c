import { foldsOf } from './spellings'

const role = /^(总经理|店总)|^(销售|展厅)?(经理|主管)/
const bare = /^(意见|批示|签字|签名|日期|时间|签字日期|签名日期|签字时间)$/

/** A bare 签字 or 日期 belongs to whoever the columns before it name: 总经理意见, 签字, 日期. */
export function withRoles(headers: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let who: string | null = null
  return headers.map((spellings) => {
    const folded = foldsOf(spellings[0] ?? '')[0]
    if (who !== null && bare.test(folded)) return [`${who}${folded}`, ...spellings]
    const named = role.exec(folded)
    who = named ? (named[1] === undefined ? '经理' : '总经理') : null
    return spellings
  })
}

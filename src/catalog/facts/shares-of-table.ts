import { foldWord } from '../../model/fold'
import type { FieldKey } from '../../model/field'
import type { Table } from '../../model/table'
import type { TemplateId } from '../../model/template'

/** Columns of shares that come to 100% down a sheet, and what names their rows. */
export const distributions: {
  readonly [T in TemplateId]?: { readonly share: FieldKey; readonly names: readonly FieldKey[] }
} = {
  'service-defection': {
    share: 'unitShare',
    names: ['serviceDestination', 'churnReason', 'district', 'ownedModel', 'ageBand'],
  },
  'unreached-outcomes': { share: 'unitShare', names: ['unreachedReason'] },
  'referral-statistics': { share: 'referralShare', names: ['referralSource', 'referralMonth'] },
}

export interface Distribution {
  readonly rows: readonly number[]
  readonly shares: readonly number[]
  readonly sum: number
  /** By how much rounding alone may take the sum from 1. */
  readonly tolerance: number
}

const DECIMALS = 6
/** To how many decimals of a percentage shares are written: 22.2% to one. */
const decimalsOf = (shares: readonly number[]): number => {
  for (let decimals = 0; decimals < DECIMALS; decimals++) {
    const unit = 10 ** (decimals + 2)
    if (shares.every((share) => Math.abs(share * unit - Math.round(share * unit)) < 1e-6)) return decimals
  }
  return DECIMALS
}

export function distributionOf(table: Table, share: FieldKey): Distribution | null {
  const values = table.columns[share]?.values
  if (!values) return null
  const rows = Array.from({ length: table.height }, (_, row) => row).filter((row) => typeof values.at(row) === 'number')
  const shares = rows.map((row) => values.at(row) as number)
  if (shares.length < 2) return null
  const sum = shares.reduce((all, one) => all + one, 0)
  const tolerance = (shares.length * 0.5) / 10 ** (decimalsOf(shares) + 2) + 1e-9
  return { rows, shares, sum, tolerance }
}

const topWords = /top\s*\d*|前[\d一二三四五六七八九十]+|主要|排名/iu
const MOST = 10

/** So many rows of the most frequent, and no more: the sheet says so, or they fall and nothing stands for the rest. */
export function isTopList(
  table: Table,
  { shares, sum, rows }: Distribution,
  names: readonly FieldKey[],
  share: FieldKey,
): boolean {
  if (sum > 1) return false
  const headers = Object.values(table.columns).map((column) => column?.header ?? '')
  if ([table.sheetName, ...headers].some((words) => topWords.test(words.normalize('NFKC')))) return true
  const falls = shares.every((one, place) => place === 0 || one <= shares[place - 1]!)
  const isRest = (row: number): boolean =>
    names.some((field) =>
      /^(其他|其它|其余|余下|合计)/.test(foldWord(String(table.columns[field]?.values.at(row) ?? ''))),
    )
  const claimsAll = (table.totals ?? []).some((total) => {
    const cell = total.cell(share)
    return cell === 1 || cell === 100 || (typeof cell === 'string' && /^100(\.0+)?[%％]?$/.test(cell.trim()))
  })
  return falls && shares.length <= MOST && !rows.some(isRest) && !claimsAll
}

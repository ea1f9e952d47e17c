import { numberIn, textIn, type Entry } from './entry'
import { spoil, type Plant, type Planter } from './planting'

/** Closed for good, unlike an undecided one: its card must say so. */
const isClosed = ({ cells }: Entry): boolean => cells.lossKind === '战败' || cells.lossKind === '失控'

/** Taken out of the table, but left on the card. */
function hide(losses: Entry[], hidden: readonly Entry[]): void {
  const struck = new Set(hidden)
  let kept = 0
  for (const loss of losses) if (!struck.has(loss)) losses[kept++] = loss
  losses.length = kept
  for (const loss of hidden) if (loss.card) delete loss.card.loss
}

const missingNote = '卡上已战败，流失表没有这位客户'

export const cardPlanters = {
  DF01: ({ takings, draft }) => {
    const loss = takings.loss(isClosed, 'DF01')
    if (!loss?.card) return []
    hide(draft.losses, [loss])
    return [{ form: '意向客户卡', entry: loss.card, field: 'status', note: missingNote }]
  },
  DF02: ({ takings, days }) => {
    const loss = takings.loss(isClosed, 'DF02')
    if (!loss?.card) return []
    Object.assign(loss.card.cells, {
      status: '在跟',
      lossDate: null,
      lastContactDate: days.last - 1,
      nextContactDate: days.last + 1,
    })
    return [{ form: '流失分析', entry: loss, field: 'customerName', note: '流失表有这位客户，卡上还在跟' }]
  },
  DF03: ({ takings, days }) => {
    const loss = takings.loss((entry) => isClosed(entry) && numberIn(entry, 'lossDate') > days.first + 10, 'DF03')
    if (!loss?.card) return []
    const lossDate = numberIn(loss, 'lossDate') - 8
    loss.card.cells.lastContactDate = Math.min(lossDate, numberIn(loss.card, 'lastContactDate'))
    loss.card.cells.lossDate = lossDate
    return [{ form: '流失分析', entry: loss, field: 'lossDate', note: '战败日期比卡上晚八天' }]
  },
  DF27: ({ takings, draft }) => {
    const counts = new Map<string, number>()
    for (const loss of draft.losses.filter(isClosed)) {
      const name = textIn(loss, 'consultant')
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const [fewest] = [...counts].filter(([, count]) => count >= 4).sort(([, one], [, other]) => one - other)
    if (!fewest) return []
    const [consultant] = fewest
    const theirs = (loss: Entry): boolean => loss.cells.consultant === consultant
    const all = draft.losses.filter(theirs)
    const lost = all.filter(isClosed).length
    const undecided = takings.losses((loss) => theirs(loss) && !isClosed(loss), all.length - lost)
    const unentered = takings.losses((loss) => theirs(loss) && isClosed(loss), lost - 2)
    hide(draft.losses, [...undecided, ...unentered])
    const kept = draft.losses.filter(theirs)
    for (const loss of kept) loss.taken = true
    const recordedOn = (loss: Entry): number => numberIn(loss, 'recordedDate')
    const [first] = kept.sort((one, other) => recordedOn(one) - recordedOn(other))
    if (!first) return []
    const note = `${consultant}的卡战败${lost}位，流失表只登记了${kept.length}位`
    const missing = unentered.map(({ card }): Plant => {
      return { form: '意向客户卡', entry: card ?? null, field: 'status', code: 'DF01', note: missingNote }
    })
    return [{ form: '流失分析', entry: first, field: 'customerName', note }, ...missing]
  },
  DF29: ({ takings, days }) => {
    const loss = takings.loss((entry) => !entry.card?.visits?.length, 'DF29')
    if (!loss?.card) return []
    const lossDate = days.first - 36
    const createdDate = Math.min(numberIn(loss, 'createdDate'), lossDate - 20)
    const lastContactDate = lossDate - 1
    for (const { cells } of [loss, loss.card]) Object.assign(cells, { lossDate, createdDate, lastContactDate })
    return spoil('流失分析', loss, 'lossDate', lossDate, '战败已过一个多月才登记')
  },
} satisfies Record<string, Planter>

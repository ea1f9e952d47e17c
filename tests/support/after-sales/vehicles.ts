import { Random } from '../dealer-month/random'

/** Days around the bounds of every definition, counted to 2026-03-31; never the last days of a month, which calendars count differently. */
const visitDays = [
  '2026-03-15',
  '2025-11-02',
  '2025-10-05',
  '2025-09-10',
  '2025-08-03',
  '2025-07-20',
  '2025-05-04',
  '2025-04-01',
  '2025-03-12',
  '2024-09-09',
  '2024-04-01',
  '2024-03-05',
  '2023-04-01',
  '2023-03-07',
  '2020-02-02',
  null,
] as const
const purchaseDays = [
  '2026-01-05',
  '2025-04-01',
  '2025-03-05',
  '2024-06-01',
  '2023-03-20',
  '2022-04-02',
  '2021-02-03',
  '2020-04-01',
  '2020-03-01',
  '2012-02-09',
  null,
] as const
export const regions = ['市区', '县城', '外地', '惠城区', null] as const
export const carModels = ['海马3', '海马7', '福美来', null] as const
export const reasons = ['价格高', '等待时间长', '距离远', '车已转让', '车在外地', '客户没说', '其他', null] as const
export const destinations = ['修理厂', '军丰源', '其他服务站', '外地已做', '自己保养', '不详', null] as const

/** A churn list, or the owners' cards, of up to so many vehicles. */
export function vehicles(seed: number, most = 80) {
  const random = new Random(seed * 97 + 11)
  return Array.from({ length: 1 + random.below(most) }, (_, place) => ({
    plate: `琼A${String(10000 + place)}`,
    vin: `L${String(10_000_000_000_000_000 + place).slice(1)}`,
    customerName: random.pick(['王芳', '李强', '赵敏']),
    phone: `1380000${String(1000 + place)}`,
    district: random.pick(regions),
    ownedModel: random.pick(carModels),
    purchaseDate: random.pick(purchaseDays),
    lastServiceDate: random.pick(visitDays),
    lastServiceKind: random.pick(['首保', '定保', '小修', '钣金喷漆', '索赔', '洗车', null]),
    mileage: random.chance(0.8) ? random.between(1, 12) * 10_000 : null,
    warrantySide: random.pick(['保内', '保外', null]),
    customerType: random.pick(['个人', '单位', '出租', null]),
    serviceDestination: random.pick(destinations),
    churnReason: random.pick(reasons),
    reasonSide: random.pick(['内因', '外因', null, null]),
    trackResult: random.pick(['已约', '拒绝', '无人接听', null]),
    unreachedReason: random.pick(['停机', '空号', '无人接听', '拒接', '说不清', null, null]),
  }))
}

/** The same vehicles as owners' cards have them. */
export const cardsOf = (some: ReturnType<typeof vehicles>) =>
  some.map(
    ({
      plate,
      vin,
      customerName,
      phone,
      district,
      ownedModel,
      purchaseDate,
      lastServiceDate,
      lastServiceKind,
      mileage,
      customerType,
    }) => ({
      plate,
      vin,
      customerName,
      phone,
      district,
      ownedModel,
      purchaseDate,
      lastServiceDate,
      lastServiceKind,
      mileage,
      customerType,
      deliveryDate: purchaseDate,
      insuranceDue: '2026-12-31',
    }),
  )

/** Full months from a day to 2026-03-31, in SQL; NULL where there is no day. */
export const monthsSince = (column: string): string => `datesub('month', CAST(${column} AS DATE), DATE '2026-03-31')`
/** Full years, likewise. */
export const yearsSince = (column: string): string => `datesub('year', CAST(${column} AS DATE), DATE '2026-03-31')`
/** 关爱部方案: from six months on, by the list that tells the last visit. */
export const churnedSql = `${monthsSince('lastServiceDate')} >= 6`

import * as z from 'zod/mini'
import { churnProfileIds } from '../model/churn-profile'
import type { Settings } from '../model/settings'
import { severities } from '../model/severity'

export const configSchema = 'sanbiao/config@1'

type Shape = z.ZodMiniType
const amount = (least = 0, most = 1_000_000): Shape => z.number().check(z.minimum(least), z.maximum(most))
const share = amount(0, 1)
const word = z.string().check(z.trim(), z.minLength(1))
const levels = ['O', 'H', 'A', 'B', 'C', 'D'] as const
const byLevel = (shape: Shape): Shape => optional(Object.fromEntries(levels.map((level) => [level, shape])))
const optional = (shapes: Readonly<Record<string, Shape>>): Shape =>
  z.strictObject(Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, z.optional(shape)])))
const day = z.iso.date()

/** Thresholds of which more is known than what kind of value the profile has there. */
const special: { readonly [K in keyof Settings]?: Shape } = {
  cadence: byLevel(amount(1)),
  window: byLevel(z.nullable(amount(1))),
  cadenceGrace: byLevel(amount()),
  stayMinForLevel: byLevel(amount()),
  lowLevels: z.array(z.enum(levels)),
  highLevels: z.array(z.enum(levels)),
  monthDays: amount(1, 31),
  carryDay: amount(1, 31),
  fakeLossContactShare: share,
  priceShareAlert: share,
  monthEndCluster: share,
  lossRateBaseline: share,
  lossRateTarget: share,
  lossRateRise: share,
  readableShare: share,
  oneReasonShare: share,
  levelFitShare: share,
  restDays: optional({
    weekly: z.union([z.literal('official'), z.array(z.int().check(z.minimum(1), z.maximum(7)))]),
    publicHolidays: z.boolean(),
    closed: z.array(day),
    open: z.array(day),
  }),
  lossTableMaker: z.enum(['consultant', 'manager']),
  churnProfile: z.enum(churnProfileIds),
  assumedChurnRate: share,
  ageBands: z.array(amount(0, 100)).check(z.minLength(1)),
}

/** Every threshold may be left out; a group, such as the days by level, may be given in part. */
const shapeOf = (value: unknown): Shape => {
  if (typeof value === 'number') return amount()
  if (typeof value === 'boolean') return z.boolean()
  if (Array.isArray(value)) return z.array(word)
  if (typeof value !== 'object' || value === null) return z.string()
  return optional(Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, shapeOf(inside)])))
}

/** A file of settings, of thresholds such as these. */
export const configShape = (known: Settings) =>
  z.strictObject({
    schema: z.optional(z.literal(configSchema)),
    rules: z.optional(
      z.record(
        z.string(),
        z.union([z.enum(['off', 'on', ...severities]), z.strictObject({ severity: z.optional(z.enum(severities)) })]),
      ),
    ),
    settings: z.optional(
      optional(
        Object.fromEntries(
          Object.entries(known).map(([name, value]) => [name, special[name as keyof Settings] ?? shapeOf(value)]),
        ),
      ),
    ),
  })

import type { Report } from '../../model/report'
import type { Bench } from '../bench'
import { fetched } from '../fetched'
import type { SharingSession } from './sharing-session'

const people = () => fetched(() => import('../by-consultant'))
const lists = () => fetched(() => import('./hand-out'))
const masking = () => fetched(() => import('./masking'))

/** What people are told of their findings; fetched when somebody first hands something out. */
export function sharing(bench: Bench): Pick<SharingSession, 'handOutPeople' | 'handOut'> {
  const report = (): Report | null => (bench.state().outline ? bench.desk().report : null)
  return {
    handOutPeople: async () => {
      const of = report()
      return of ? (await people()).peopleOf(of) : []
    },
    handOut: async (consultant, locale, masked) => {
      const of = report()
      if (!of) return null
      const mask = masked ? (await masking()).maskFor(bench, of) : null
      return (await lists()).handOutOf(of, consultant, locale, mask)
    },
  }
}

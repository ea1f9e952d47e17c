import type { Profile } from '../../model/profile'
import type { Level } from '../../model/vocabulary'

const letter = /(?<![A-Z])[OHABCD](?![A-Z\d])/u

/** The level whose letter stands in the box of a grid; a letter that is no level of the profile's is none: D is a delivery in most systems. */
export function markedLevel(mark: string | null | undefined, { levels }: Profile): Level | null {
  const found = letter.exec(mark?.normalize('NFKC').toUpperCase() ?? '')?.[0] as Level | undefined
  return found && (found === 'O' || levels.levels.includes(found)) ? found : null
}

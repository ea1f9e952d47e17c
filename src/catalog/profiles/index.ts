import type { Profile } from '../../model/profile'

export const profiles: readonly Profile[] = []

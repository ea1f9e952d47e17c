import type { Draft, Entry } from './entry'
import type { Random } from './random'

/** Walks a shuffled list once: the next entry that tells no story yet and passes; then it does. */
class Deck {
  private readonly cursors = new Map<string, number>()

  constructor(private readonly entries: readonly Entry[]) {}

  take(passes: (entry: Entry) => boolean, who: string): Entry | undefined {
    for (let at = this.cursors.get(who) ?? 0; at < this.entries.length; at++) {
      const entry = this.entries[at]
      if (!entry || entry.taken || entry.card?.taken || entry.loss?.taken || !passes(entry)) continue
      this.cursors.set(who, at + 1)
      entry.taken = true
      if (entry.card && !entry.cells.visitDate) entry.card.taken = true
      return entry
    }
    this.cursors.set(who, this.entries.length)
    return undefined
  }
}

/** Entries for stories: each is handed out once, and a customer's card and loss together. */
export class Takings {
  private readonly decks: Record<'cards' | 'losses' | 'visits' | 'statistics', Deck>

  private rounds = 0

  constructor(draft: Draft, random: Random) {
    this.decks = {
      cards: new Deck(random.shuffled(draft.cards)),
      losses: new Deck(random.shuffled(draft.losses)),
      visits: new Deck(random.shuffled(draft.visits)),
      statistics: new Deck(random.shuffled(draft.statistics)),
    }
  }

  /** `who` remembers how far it looked, so that many takings of one kind stay fast. */
  card = (passes: (entry: Entry) => boolean, who = passes.toString()) => this.decks.cards.take(passes, who)
  loss = (passes: (entry: Entry) => boolean, who = passes.toString()) => this.decks.losses.take(passes, who)
  visit = (passes: (entry: Entry) => boolean, who = passes.toString()) => this.decks.visits.take(passes, who)
  day = (passes: (entry: Entry) => boolean, who = passes.toString()) => this.decks.statistics.take(passes, who)

  /** Up to so many losses at once. */
  losses(passes: (entry: Entry) => boolean, count: number): Entry[] {
    const taken: Entry[] = []
    const who = `${this.rounds++}`
    while (taken.length < count) {
      const loss = this.decks.losses.take(passes, who)
      if (!loss) break
      taken.push(loss)
    }
    return taken
  }
}

"""Which prospects a month has: those carried over, the new ones, and how each of them ends."""

from __future__ import annotations

from datetime import date, timedelta

from months.lexicon import WINDOW
from months.people import Staff
from months.prospect import LOST, LOST_CONTACT, ORDERED, UNDECIDED, Prospect
from months.story import Ending, Stage, Story

_ORIGINS = ['来店', '来店', '来店', '来电', '外部']


def fresh_level(prospect: Prospect, day: date) -> bool:
    """The level held on that day is not past its window."""
    window = WINDOW.get(prospect.level_at(day))
    return window is None or (day - prospect.level_since(day)).days <= window


def _stages(story: Story, final: str) -> list[Stage]:
    span = {'H': (3, 5), 'A': (8, 20), 'B': (20, 60), 'C': (40, 90)}
    path = {
        'H': [['H'], ['A', 'H'], ['B', 'A', 'H']],
        'A': [['A'], ['B', 'A'], ['C', 'A']],
        'B': [['B'], ['C', 'B'], ['A', 'B']],
        'C': [['C'], ['B', 'C']],
    }
    levels = story.random.choice(path[final])
    return [Stage(level, story.random.randrange(*span[level])) for level in levels]


def carried(story: Story, consultant: Staff, final: str, ending: Ending, on: date | None = None, tries: int = 400) -> Prospect | None:
    """On file before the month began; open at its beginning; ends as told within the month, `on` that day."""
    before = story.first - timedelta(days=1)

    def make() -> Prospect:
        assert consultant.rota is not None
        created = story.open_day(story.first - timedelta(days=85), story.first - timedelta(days=4), consultant.rota)
        return story.new_prospect(consultant, created, story.random.choice(_ORIGINS))

    def wanted(prospect: Prospect) -> bool:
        if not prospect.is_open(before) or not fresh_level(prospect, before):
            return False
        if on and (prospect.outcome is None or prospect.outcome.day != on):
            return False
        return _ends_well(story, prospect, ending)

    return story.live(make, lambda: _stages(story, final), ending, wanted, tries)


def new(story: Story, consultant: Staff, final: str, ending: Ending, origin: str | None = None) -> Prospect | None:
    def make() -> Prospect:
        assert consultant.rota is not None
        created = story.open_day(story.first, story.as_of - timedelta(days=1), consultant.rota)
        return story.new_prospect(consultant, created, origin or story.random.choice(_ORIGINS))

    def stages() -> list[Stage]:
        short = {'H': (3, 5), 'A': (5, 12), 'B': (8, 16), 'C': (9, 25)}
        levels = story.random.choice({'H': [['H'], ['A', 'H']], 'A': [['A'], ['B', 'A']], 'B': [['B'], ['C', 'B']], 'C': [['C']]}[final])
        return [Stage(level, story.random.randrange(*short[level])) for level in levels]

    return story.live(make, stages, ending, lambda prospect: _ends_well(story, prospect, ending))


def _ends_well(story: Story, prospect: Prospect, ending: Ending) -> bool:
    outcome = prospect.outcome
    if ending.kind is None:
        return outcome is None and fresh_level(prospect, story.as_of)
    if outcome is None or not story.first <= outcome.day <= story.as_of:
        return False
    life = (outcome.day - prospect.created).days
    return not (outcome.kind in (LOST, UNDECIDED) and life <= 8 and prospect.initial_level in 'BC')


def ordered_before(story: Story, consultant: Staff) -> Prospect | None:
    """Ordered last month, being looked after, perhaps delivered in this one."""

    def make() -> Prospect:
        assert consultant.rota is not None
        created = story.open_day(story.first - timedelta(days=50), story.first - timedelta(days=15), consultant.rota)
        return story.new_prospect(consultant, created, '来店')

    def wanted(prospect: Prospect) -> bool:
        outcome = prospect.outcome
        if outcome is None or outcome.day >= story.first or (story.first - outcome.day).days > 25:
            return False
        return outcome.delivered is None or outcome.delivered >= story.first

    delivery = story.random.randrange(12, 35)
    return story.live(make, lambda: _stages(story, 'H'), Ending(ORDERED, delivery=delivery), wanted)


def closed_before(story: Story, consultant: Staff, ending: Ending) -> Prospect | None:
    """Closed last month: stands on the cumulative ledger."""

    def make() -> Prospect:
        assert consultant.rota is not None
        created = story.open_day(story.first - timedelta(days=75), story.first - timedelta(days=25), consultant.rota)
        return story.new_prospect(consultant, created, story.random.choice(_ORIGINS))

    month_before = (story.first - timedelta(days=1)).replace(day=1)

    def wanted(prospect: Prospect) -> bool:
        outcome = prospect.outcome
        if outcome is None or not month_before <= outcome.day < story.first:
            return False
        return (outcome.day - prospect.created).days > 8

    return story.live(make, lambda: _stages(story, story.random.choice('AB')), ending, wanted)


def populate(story: Story) -> None:
    """The ordinary run of a month, for each consultant."""
    random, reasons = story.random, story.reasons
    for consultant in story.consultants:
        for level in random.sample(['A', 'B', 'B', 'C', 'C'], random.randrange(2, 4)):
            carried(story, consultant, level, Ending())
        for level in random.sample(['A', 'B', 'C', 'H'], random.randrange(2, 4)):
            new(story, consultant, level, Ending())
        carried(story, consultant, 'H', Ending(ORDERED, delivery=random.randrange(8, 25)))
        if story.chance(0.5):
            ordered_before(story, consultant)
        if story.chance(0.5):
            new(story, consultant, 'H', Ending(ORDERED, delivery=random.randrange(8, 20)), origin='来店')
        if 'no-losses' in story.options or ('one-day' in story.options and consultant is story.consultants[0]):
            continue
        carried(story, consultant, random.choice('AB'), Ending(LOST, reason=reasons.bought()))
        if story.chance(0.6):
            new(story, consultant, random.choice('AB'), Ending(LOST, reason=reasons.bought()))
        if story.chance(0.5):
            carried(story, consultant, random.choice('BC'), Ending(UNDECIDED, reason=reasons.undecided()))
    if 'no-losses' in story.options:
        return
    consultant = random.choice(story.consultants[1:])
    reason = reasons.out_of_reach(None)
    carried(story, consultant, random.choice('AB'), Ending(LOST_CONTACT, reason=reason, attempts=['未接通', '关机', '无人接听']))

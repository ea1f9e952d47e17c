"""What happened at one shop up to the day of the check: people, days, prospects and their fates."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from months import lexicon
from months.causes import CAUSES
from months.life import Ending, Life, Stage
from months.people import Directory, Staff, Store
from months.prospect import Prospect
from months.reasons import ReasonBook
from months.workdays import Opening, Rota, days_between, month_days, next_month


@dataclass
class Story:
    random: Random
    seed: int
    store: Store
    year: int
    month: int
    as_of: date
    today: date
    opening: Opening
    staff: list[Staff]
    directory: Directory
    reasons: ReasonBook
    prospects: list[Prospect] = field(default_factory=list)
    causes: dict[str, int] = field(default_factory=dict)
    options: set[str] = field(default_factory=set)

    @property
    def first(self) -> date:
        return date(self.year, self.month, 1)

    @property
    def consultants(self) -> list[Staff]:
        return [one for one in self.staff if one.sells and one.left is None]

    @property
    def sellers(self) -> list[Staff]:
        """Consultants who sold in the month, with one who left in its course."""
        return [one for one in self.staff if one.sells and (one.left is None or one.left >= self.first)]

    @property
    def days(self) -> list[date]:
        return [day for day in month_days(self.year, self.month) if day <= self.as_of]

    def held(self, cause: str, count: int = 1) -> None:
        assert cause in CAUSES, cause
        self.causes[cause] = self.causes.get(cause, 0) + count

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def member(self, name: str) -> Staff:
        return next(one for one in self.staff if one.name == name)

    def open_day(self, low: date, high: date, rota: Rota) -> date:
        days = [day for day in days_between(low, high) if rota.works(day)]
        return self.random.choice(days) if days else rota.next_day(high)

    def new_prospect(self, consultant: Staff, created: date, origin: str) -> Prospect:
        random = self.random
        words = {'来店': lexicon.SOURCES_VISIT, '来电': lexicon.SOURCES_CALL}.get(origin, lexicon.SOURCES_OUTSIDE)
        key = f'P{len(self.prospects) + 1:03d}'
        prospect = Prospect(
            key=key,
            number='',
            name=self.directory.name(),
            phone=self.directory.phone(),
            model=random.choice(self.store.models),
            consultant=consultant.name,
            created=created,
            source=random.choice(words),
            origin=origin,
        )
        payment = random.choice(['全款', '分期'])
        prospect.facts = {
            'gender': random.choice(['男', '女']),
            'district': random.choice(lexicon.DISTRICTS),
            'occupation': random.choice(lexicon.OCCUPATIONS),
            'colour': random.choice(lexicon.COLOURS),
            'paymentMethod': payment,
            'currentCar': random.choice(lexicon.CURRENT_CARS),
            'rivals': random.choice(lexicon.RIVALS),
            'words': random.randrange(1000),
        }
        if prospect.source == '转介绍':
            prospect.facts['referrer'] = self.directory.name()
        return prospect

    def live(self, make, stages, ending: Ending, wanted, tries: int = 400) -> Prospect | None:
        """Draws lives until one is as wanted; `make` gives a new prospect, `stages` the levels he is to pass."""
        for _ in range(tries):
            prospect = make()
            rota = self.member(prospect.consultant).rota
            assert rota is not None
            Life(self.random, prospect, rota).live(stages(), ending, self.as_of)
            if wanted(prospect):
                prospect.key = f'P{len(self.prospects) + 1:03d}'
                self.prospects.append(prospect)
                return prospect
        return None


def start(seed: int, profile: str, year: int, month: int, running: bool) -> Story:
    random = Random(seed)
    end = month_days(year, month)[-1]
    as_of = end
    if running:
        as_of = end - timedelta(days=random.randrange(5, 12))
    today = as_of if running else end + timedelta(days=random.randrange(2, 6))
    opening = Opening(weekends=random.random() < 0.6)
    directory = Directory(random)
    names = random.sample(lexicon.STAFF_NAMES, 7)
    staff = [Staff(names[0], '销售经理', '销售部', directory.phone(), date(2018, 3, 5))]
    staff.append(Staff(names[1], '前台接待', '销售部', directory.phone(), date(2022, 7, 1)))
    weekdays = random.sample([0, 1, 2, 3, 4], 3) if opening.weekends else [None] * 3
    for index in range(3):
        joined = date(2019 + index, random.randrange(1, 13), random.randrange(1, 28))
        rota = Rota(opening, weekdays[index])
        staff.append(Staff(names[2 + index], '销售顾问', random.choice(['一组', '二组']), directory.phone(), joined, None, rota))
    store = Store(random.choice(lexicon.STORES), profile, lexicon.BRANDS[profile], list(lexicon.MODELS[profile]), names[0], names[5])
    story = Story(random, seed, store, year, month, as_of, today, opening, staff, directory, ReasonBook(random))
    if random.random() < 0.25:
        store.models[1] = '500'
        story.held('numeric-model')
    return story


def next_month_start(story: Story) -> date:
    return date(*next_month(story.year, story.month), 1)


__all__ = ['Ending', 'Stage', 'Story', 'start', 'next_month_start']

"""Days of the calendar: the public holidays of 2026, shops' opening days and consultants' rest days."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

_HOLIDAYS = [
    ('2026-01-01', 3),
    ('2026-02-15', 9),
    ('2026-04-04', 3),
    ('2026-05-01', 5),
    ('2026-06-19', 3),
    ('2026-09-25', 3),
    ('2026-10-01', 7),
]
_WORKED_WEEKENDS = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']

HOLIDAYS = {date.fromisoformat(start) + timedelta(days=n) for start, days in _HOLIDAYS for n in range(days)}
WORKED_WEEKENDS = {date.fromisoformat(day) for day in _WORKED_WEEKENDS}


def month_days(year: int, month: int) -> list[date]:
    return [date(year, month, day) for day in range(1, monthrange(year, month)[1] + 1)]


def days_between(start: date, end: date) -> list[date]:
    return [start + timedelta(days=n) for n in range((end - start).days + 1)]


def previous_month(year: int, month: int) -> tuple[int, int]:
    return (year - 1, 12) if month == 1 else (year, month - 1)


def next_month(year: int, month: int) -> tuple[int, int]:
    return (year + 1, 1) if month == 12 else (year, month + 1)


@dataclass(frozen=True)
class Opening:
    """`weekends`: the shop is open on Saturdays and Sundays, and its people rest in turns."""

    weekends: bool

    def is_open(self, day: date) -> bool:
        if day in HOLIDAYS:
            return False
        return self.weekends or day.weekday() < 5 or day in WORKED_WEEKENDS


@dataclass(frozen=True)
class Rota:
    """The days on which one consultant works."""

    opening: Opening
    rest_weekday: int | None

    def works(self, day: date) -> bool:
        return self.opening.is_open(day) and day.weekday() != self.rest_weekday

    def next_day(self, day: date) -> date:
        """The first working day on or after `day`."""
        while not self.works(day):
            day += timedelta(days=1)
        return day

    def due(self, last: date, cadence: int, early: int = 0) -> date:
        """A working day within the cadence after `last`, else the first one after rest days and holidays."""
        latest = last + timedelta(days=cadence)
        for back in range(early, cadence):
            day = latest - timedelta(days=back)
            if day > last and self.works(day):
                return day
        for ahead in range(max(1, cadence - early), cadence + 1):
            day = last + timedelta(days=ahead)
            if self.works(day):
                return day
        return self.next_day(latest + timedelta(days=1))

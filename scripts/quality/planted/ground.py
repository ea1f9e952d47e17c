"""Where a defect stands, and how rows of a month are found, taken out and put in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from random import Random
from typing import Any, TypeVar

from months.month import Month, Row
from months.statistics import LEVELS, SLOTS, slot_name

T = TypeVar('T')

VISITS, CALLS, STATISTICS, CALL_STATISTICS = 'showroom-traffic-log', 'phone-up-log', 'traffic-statistics', 'call-statistics'
CARDS, CONTACTS, GRID, REPORTS, LOSSES = 'prospect-card', 'contact-log', 'follow-up-log', 'daily-report', 'loss-analysis'
_TICKED = {'box:': {'level', 'levelDate'}, 'lossbox:': {'lossLevel', 'lossDate'}, 'purpose:': {'contactPurpose'}, 'kind:': {'visitKind'}}
ERRANDS = ('提车', '保养', '办手续')


@dataclass
class Planted:
    """
    `row` None: the header; `field` '': the sheet as a whole. `after` works on the written openpyxl workbook;
    `also`: form, row and field of places where the same defect stands just as well.
    """

    form: str
    row: Row | None
    field: str
    why: str
    after: Callable[[Any], None] | None = None
    sheet: str | None = None
    also: Sequence[tuple[str, Row | None, str]] = ()


Planter = Callable[[Month, Random], 'Planted | None']


def choose(random: Random, some: Sequence[T]) -> T | None:
    return random.choice(list(some)) if some else None


def rows(month: Month, form: str, passes: Callable[[Row], Any] = lambda row: True) -> list[Row]:
    return [row for row in month.forms.get(form, []) if passes(row)]


def has(month: Month, form: str, *fields: str) -> bool:
    """The form is there and has these columns."""
    layout = month.layout.get(form)
    known = {name for name, _ in layout.columns} if layout else set()
    for tick, field in _TICKED.items():
        if any(name.startswith(tick) for name in known):
            known |= field
    return form in month.forms and all(name in known for name in fields)


def renumber(month: Month, form: str) -> None:
    for index, row in enumerate(month.forms[form]):
        if 'sequence' in row:
            row['sequence'] = index + 1


def drop(month: Month, form: str, passes: Callable[[Row], Any]) -> None:
    """Takes rows out and numbers the rest anew."""
    if form in month.forms:
        month.forms[form] = [row for row in month.forms[form] if not passes(row)]
        renumber(month, form)


def put_after(month: Month, form: str, row: Row, added: Row) -> Row:
    some = month.forms[form]
    some.insert(next(i for i, one in enumerate(some) if one is row) + 1, added)
    renumber(month, form)
    return added


def change(month: Month, key: str, fields: dict[str, Any], forms: Sequence[str] | None = None) -> None:
    """Writes the same over all rows about one customer, where they have the field."""
    for form, some in month.forms.items():
        if forms is None or form in forms:
            for row in some:
                if row.get('_key') == key:
                    row.update({name: value for name, value in fields.items() if name in row})


def open_cards(month: Month, levels: str = 'HABC') -> list[Row]:
    return rows(month, CARDS, lambda row: row['status'] == '在跟' and row['level'] in levels)


def card_of(month: Month, key: str) -> Row | None:
    return next((row for row in month.cards if row.get('_key') == key), None)


def losses(month: Month, passes: Callable[[Row], Any] = lambda row: True) -> list[Row]:
    """Losses that stand: those that the manager refused and that went on are left aside."""
    cards = {row['_key']: row['status'] for row in month.cards}
    return rows(month, LOSSES, lambda row: cards.get(row.get('_key')) == row.get('lossKind') and row.get('lossKind') and passes(row))


def one_row_a_loss(month: Month) -> None:
    """Reasons that run on over further rows are drawn together, so that a defect stands in one cell."""
    whole: list[Row] = []
    for row in month.forms.get(LOSSES, []):
        if row.get('_continues'):
            whole[-1]['lossReason'] += row['lossReason']
        else:
            whole.append(row)
    if LOSSES in month.forms:
        month.forms[LOSSES] = whole


def contacts_of(month: Month, key: str) -> list[Row]:
    return sorted(rows(month, CONTACTS, lambda row: row.get('_key') == key), key=lambda row: row['contactDate'])


def statistics_of(month: Month, day: date) -> Row | None:
    return next((row for row in month.statistics if row['statisticsDate'] == day and 'totalVisits' in row), None)


def filled_days(month: Month) -> list[Row]:
    """Statistics of days on which somebody came."""
    return [row for row in month.statistics if row.get('totalVisits')]


def count_visit(month: Month, visit: Row, by: int) -> None:
    """Adds a visit to its day's statistics, or takes it off, as an honest clerk would have counted."""
    day = statistics_of(month, visit['visitDate'])
    if day is None or visit.get('visitPurpose') in ERRANDS:
        return
    first = visit['visitKind'] == '首次'
    day['totalVisits'] += by
    day['firstVisits' if first else 'repeatVisits'] += by
    if first or 'slots-of-all' in month.options:
        add_to_slot(day, visit['arrivalTime'], by)
    if visit.get('captured') == '是':
        day['capturedCount'] += by
        if visit['level'] in LEVELS and 'level-stock' not in month.options:
            day[f'open{visit["level"]}'] += by


def add_to_slot(day: Row, arrival: time | str, by: int) -> None:
    hour = arrival.hour if isinstance(arrival, time) else int(arrival.split(':')[0])
    for slot in SLOTS:
        if slot[0] <= hour < slot[1]:
            day[f'slot:{slot_name(slot)}'] += by


def days_after(day: date, count: int) -> date:
    return day + timedelta(days=count)


def day_field(day: date) -> str:
    return f'day:{day.day}'


def in_month(month: Month, day: date | None) -> bool:
    return day is not None and (day.year, day.month) == (month.year, month.month)


def drop_report(month: Month, gone: Row) -> None:
    """Takes a line out of a day's report; the plan and the manager's word move to the next line."""
    day = [row for row in month.reports if row['reportDate'] == gone['reportDate'] and row['consultant'] == gone['consultant']]
    month.forms[REPORTS] = [row for row in month.reports if row is not gone]
    rest = [row for row in day if row is not gone]
    for index, row in enumerate(rest):
        row['sequence'] = index + 1
    if rest and gone.get('plannedActivity'):
        for name in ('plannedActivity', 'managerComment', 'managerSignature'):
            rest[0][name] = gone.get(name)


def consultants(month: Month) -> list[str]:
    return sorted({row['consultant'] for row in month.reports})


def some_loss(month: Month, random: Random, passes=lambda row: True) -> Row | None:
    return choose(random, losses(month, passes))

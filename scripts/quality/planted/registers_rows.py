"""Group C: rows of the registers that do not fit the cards, the calls or each other."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from months.month import Month, Row
from planted.ground import (
    CALLS, CARDS, CONTACTS, ERRANDS, GRID, STATISTICS, VISITS, Planted, Planter, choose, contacts_of, count_visit, drop, filled_days, has, rows,
)  # fmt: skip


def captured_without_card(month: Month, random: Random) -> Planted | None:
    """Captured at the door or on the phone, and no card was ever made out; or a card from the door that nobody entered there."""
    late = month.as_of - timedelta(days=4)
    form, day = random.choice([(VISITS, 'visitDate'), (CALLS, 'callDate')])
    row = choose(random, rows(month, form, lambda one: one['captured'] == '是' and one['_key'] and one[day] <= late))
    if row is None:
        return None
    if form == VISITS and random.random() < 0.4 and row['source'] in ('来店', '自然到店'):
        card = next((one for one in month.cards if one['_key'] == row['_key']), None)
        count_visit(month, row, -1)
        drop(month, VISITS, lambda one: one is row)
        return Planted(CARDS, card, 'createdDate', '来店客户的卡，登记表没有') if card else None
    for gone in (CARDS, GRID, CONTACTS):
        drop(month, gone, lambda one: one['_key'] == row['_key'])
    return Planted(form, row, 'captured', '留档了，没有建卡')


def _came_before(month: Month, visit: Row) -> bool:
    """The register or the log shows him in the showroom on an earlier day."""
    earlier = [one for one in month.visits if one['phone'] == visit['phone'] and one['visitDate'] < visit['visitDate']]
    logged = [one for one in contacts_of(month, visit['_key']) if one['contactMethod'] == '来店' and one['contactDate'] < visit['visitDate']]
    return bool(earlier or logged)


def repeated_first_visit(month: Month, random: Random) -> Planted | None:
    again = rows(month, VISITS, lambda one: one['visitKind'] == '再次' and one['phone'] and one['visitPurpose'] not in ERRANDS)
    row = choose(random, [one for one in again if _came_before(month, one)])
    if row is None:
        return None
    count_visit(month, row, -1)
    row['visitKind'] = '首次'
    count_visit(month, row, 1)
    return Planted(VISITS, row, 'visitKind', '来过的客户又登记为首次')


def errands_counted_as_traffic(month: Month, random: Random) -> Planted | None:
    row = choose(random, rows(month, VISITS, lambda row: row['_key'] is None and row['visitPurpose'] not in ERRANDS))
    if row is None or not has(month, VISITS, 'visitPurpose'):
        return None
    row.update(visitPurpose=random.choice(['保养', '提车', '办手续']), level=None)
    return Planted(VISITS, row, 'visitPurpose', f'{row["visitPurpose"]}的来店计入了客流')


def invited_not_arrived(month: Month, random: Random) -> Planted | None:
    visited = {row['phone'] for row in month.visits}
    late = month.as_of - timedelta(days=7)
    row = choose(random, rows(month, CALLS, lambda one: one['callDate'] <= late and one['phone'] and one['phone'] not in visited))
    if row is None:
        return None
    row.update(invited='是', expectedVisit=row['callDate'] + timedelta(days=random.randrange(1, 4)), actualVisitDate=None)
    return Planted(CALLS, row, 'expectedVisit', '约好到店，过了日子没有来')


def captures_above_visits(month: Month, random: Random) -> Planted | None:
    """Cards from calls and from outside went into the captures of the showroom, the whole month through."""
    days = filled_days(month)
    if not days:
        return None
    for day in days:
        day['capturedCount'] = day['totalVisits'] + random.choice([0, 1])
    days[0]['capturedCount'] += 1
    return Planted(STATISTICS, None, 'capturedCount', '全月留档数多于来店批数')


def captured_without_phone(month: Month, random: Random) -> Planted | None:
    form = random.choice([VISITS, VISITS, CALLS])
    row = choose(random, rows(month, form, lambda one: one['captured'] == '是' and one['phone']))
    if row is None:
        return None
    row['phone'] = random.choice([None, None, '未留', row['phone'][:6]])
    return Planted(form, row, 'phone', f'标了留档，电话是“{row["phone"] or ""}”')


REGISTER_ROWS: dict[str, Planter] = {
    'RG11': captured_without_card, 'RG12': repeated_first_visit, 'RG13': errands_counted_as_traffic, 'RG14': invited_not_arrived,
    'RG15': captures_above_visits, 'RG16': captured_without_phone,
}  # fmt: skip

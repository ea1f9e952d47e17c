"""Group E: the loss table against the lives of the lost."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from months.month import Month
from planted.ground import (
    CARDS, CONTACTS, GRID, LOSSES, REPORTS, Planted, Planter, change, choose, contacts_of, day_field, drop, drop_report, has, losses, rows, some_loss,
)  # fmt: skip
from planted.lives import CADENCE, GRACE, forget_contacts, grid_row, losable, lose, visited


def losses_share_one_date(month: Month, random: Random) -> Planted | None:
    """All losses of one consultant on one day on which he reported nothing."""
    name = choose(random, sorted({row['consultant'] for row in losses(month)}))
    day = month.as_of - timedelta(days=random.randrange(2, 6))
    cards = [card for card in losable(month, day) if card['consultant'] == name]
    mine = rows(month, LOSSES, lambda row: row['consultant'] == name)
    if len(mine) + len(cards) < 4 or any(row['createdDate'] >= day for row in mine):
        return None
    for card in cards[: max(0, 4 - len(mine))]:
        if lose(month, card, day, random, f'在{random.choice(["城西", "新港", "白云"])}店订了{card["rivals"]}，便宜{random.randrange(8, 70) * 100}元') is None:
            return None
    for row in rows(month, LOSSES, lambda one: one['consultant'] == name):
        row['lossDate'] = day
        if 'recordedDate' in row:
            row['recordedDate'] = day
        change(month, row['_key'], {'lossDate': day}, (CARDS, GRID))
    month.forms[REPORTS] = [row for row in month.reports if (row['consultant'], row['reportDate']) != (name, day)]
    month.forms[LOSSES].sort(key=lambda row: row['lossDate'])
    first = next(row for row in month.losses if row['consultant'] == name)
    for index, row in enumerate(month.losses):
        row['sequence'] = index + 1
    same = rows(month, LOSSES, lambda row: row['consultant'] == name and row is not first)
    return Planted(LOSSES, first, 'lossDate', f'{name}本月战败都写{day}，那天没有日报', also=[(LOSSES, row, 'lossDate') for row in same])


def short_life_low_level(month: Month, random: Random) -> Planted | None:
    fits = []
    for card in rows(month, CARDS, lambda one: one['status'] == '在跟' and one['createdDate'].month == month.month):
        days = [card['createdDate'] + timedelta(days=n) for n in range(2, 7)]
        fits += [(card, day) for day in days if day < month.as_of and card in losable(month, day)]
    found = choose(random, fits)
    if found is None:
        return None
    card, day = found
    for row in [*rows(month, 'showroom-traffic-log', lambda one: one['_key'] == card['_key']), *rows(month, 'phone-up-log', lambda one: one['_key'] == card['_key'])]:
        row['level'] = 'C'
    for row in rows(month, CONTACTS, lambda one: one['_key'] == card['_key']):
        row['level'] = 'C'
    card['initialLevel'] = 'C'
    row = lose(month, card, day, random, f'客户在{random.choice(["新港", "白云"])}店订了{card["rivals"]}，现车便宜{random.randrange(9, 60) * 100}元')
    return Planted(LOSSES, row, 'initialLevel', f'C级，{(day - card["createdDate"]).days}天就战败') if row else None


def high_level_loss_unexamined(month: Month, random: Random) -> Planted | None:
    day = month.as_of - timedelta(days=random.randrange(1, 6))
    card = choose(random, losable(month, day, 'H'))
    if card is None or not has(month, LOSSES, 'lossLevel'):
        return None
    card['level'] = contacts_of(month, card['_key'])[-1]['level']
    row = lose(month, card, day, random, f'在{random.choice(["城东", "河口"])}店买了{card["rivals"]}，便宜{random.randrange(20, 90) * 100}元')
    if row is None or row['lossLevel'] != 'H':
        return None
    row.update(managerCallBack=None, managerComment=random.choice(['已阅', None, '知道了']))
    return Planted(LOSSES, row, 'lossLevel', 'H级战败，经理没有追问也没有回访')


def neglected_before_loss(month: Month, random: Random) -> Planted | None:
    """Nobody called for weeks; then he was found to be lost."""
    fits = []
    for row in losses(month, lambda one: one['lossKind'] == '战败'):
        known = [one for one in contacts_of(month, row['_key']) if one['contactDate'] < row['lossDate']]
        for one in known:
            level = known[-1]['level']
            idle = (row['lossDate'] - one['contactDate']).days
            same = all(other['level'] == level for other in known[known.index(one) :])
            if level in CADENCE and idle > CADENCE[level] + GRACE[level] and same and not visited(month, row['_key'], one['contactDate'], row['lossDate']):
                fits.append((row, one, idle))
    found = choose(random, fits)
    if found is None:
        return None
    row, last, idle = found
    forget_contacts(month, row['_key'], last['contactDate'], row['lossDate'])
    row['lastContactDate'] = last['contactDate']
    return Planted(LOSSES, row, 'lossDate', f'战败前{idle}天没有跟进')


def loss_level_differs(month: Month, random: Random) -> Planted | None:
    row = some_loss(month, random, lambda one: one['lossLevel'] in 'HABC')
    if row is None or not has(month, LOSSES, 'lossLevel'):
        return None
    was = row['lossLevel']
    row['lossLevel'] = random.choice([level for level in 'HABC' if level != was])
    return Planted(LOSSES, row, 'lossLevel', f'战败级别写{row["lossLevel"]}，最后级别是{was}')


def loss_not_in_follow_up(month: Month, random: Random) -> Planted | None:
    """The loss shows in no report; or neither in the report nor in the month's grid. Who is undecided (准战败) may well stay open there."""
    row = some_loss(month, random, lambda one: one['lossKind'] != '准战败')
    if row is None:
        return None
    day = row['lossDate']
    reports = rows(month, REPORTS, lambda one: one['_key'] == row['_key'] and one['reportDate'] == day)
    if not reports:
        return None
    drop_report(month, reports[0])
    grid = grid_row(month, row['_key'])
    if grid and random.random() < 0.6:
        grid.update(status='留存', lossDate=None)
        grid.pop(day_field(day), None)
        drop(month, CONTACTS, lambda one: one['_key'] == row['_key'] and one['contactDate'] == day)
    return Planted(LOSSES, row, 'lossDate', '日报、接触表没有体现这次战败')


LOSS_LIVES: dict[str, Planter] = {
    'DF06': losses_share_one_date, 'DF07': short_life_low_level, 'DF08': high_level_loss_unexamined, 'DF19': neglected_before_loss,
    'DF34': loss_level_differs, 'DF36': loss_not_in_follow_up,
}  # fmt: skip

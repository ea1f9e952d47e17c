"""Group D: levels that stand still, and prospects carried over."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from months.lexicon import WINDOW, WINDOW_WORDS
from months.month import Month, Row
from planted.ground import (
    CARDS, CONTACTS, GRID, REPORTS, Planted, Planter, change, choose, contacts_of, day_field, drop, in_month, open_cards, renumber, rows,
)  # fmt: skip
from planted.lives import CADENCE, grid_row

_OTHER = {'H': 'AB', 'A': 'BC', 'B': 'AC', 'C': 'BA', 'O': 'HA'}


def level_change_not_reported(month: Month, random: Random) -> Planted | None:
    card = choose(random, [one for one in open_cards(month) if in_month(month, one['lastContactDate']) and grid_row(month, one['_key'])])
    if card is None:
        return None
    known = contacts_of(month, card['_key'])
    last = known[-1]
    if len(known) < 2 or known[-2]['level'] != last['level']:
        return None
    level = random.choice(_OTHER[card['level']])
    last['level'] = level
    card.update(level=level, purchaseWindow=random.choice(WINDOW_WORDS[level]))
    grid = grid_row(month, card['_key'])
    assert grid is not None
    name = day_field(last['contactDate'])
    grid[name] = ('*' if str(grid.get(name, '')).startswith('*') else '') + level
    return Planted(GRID, grid, name, f'级别变为{level}，日报没有写')


def previous_level_differs(month: Month, random: Random) -> Planted | None:
    row = choose(random, rows(month, REPORTS, lambda one: one.get('previousLevel') and one['previousLevel'] in 'HABC' and one['_key']))
    if row is None:
        return None
    was = row['previousLevel']
    row['previousLevel'] = random.choice(_OTHER[was])
    return Planted(REPORTS, row, 'previousLevel', f'原有级别写{row["previousLevel"]}，上次是{was}')


def carried_over_differs(month: Month, random: Random) -> Planted | None:
    """Open at the end of last month and left out of this month's list; or carried over though closed before."""
    if random.random() < 0.5:
        row = choose(random, rows(month, GRID, lambda one: one['carriedOver'] == '上月留存' and one['status'] in ('留存', None)))
        card = next((one for one in month.cards if row and one['_key'] == row['_key'] and one['status'] == '在跟'), None)
        if row is None or card is None:
            return None
        drop(month, GRID, lambda one: one is row)
        return Planted(GRID, None, 'customerName', f'{card["customerName"]}上月未成交，没有列入上月留存', also=[(CARDS, card, 'customerName')])
    closed = rows(month, CARDS, lambda one: one.get('lossDate') and one['status'] == '战败')
    gone = choose(random, [one for one in closed if one['lossDate'] < month.as_of.replace(day=1)])
    if gone is None or not month.grid:
        return None
    like = month.grid[0]
    added: Row = {name: value for name, value in like.items() if not name.startswith('day:')}
    added.update({name: gone.get(name) for name in ('_key', 'cardNumber', 'customerName', 'phone', 'model', 'source', 'consultant', 'createdDate', 'level')})
    added.update(carriedOver='上月留存', levelDate=gone['lastContactDate'], status='留存', orderDate=None, lossDate=None)
    month.grid.insert(1, added)
    renumber(month, GRID)
    return Planted(GRID, added, 'customerName', '上月已结案，又列为上月留存')


def carried_level_differs(month: Month, random: Random) -> Planted | None:
    row = choose(random, rows(month, GRID, lambda one: one['carriedOver'] == '上月留存' and one['level'] in 'HABC'))
    if row is None:
        return None
    was = row['level']
    row['level'] = random.choice(_OTHER[was])
    return Planted(GRID, row, 'level', f'留存级别填在{row["level"]}，上月最后是{was}')


def new_prospect_not_in_log(month: Month, random: Random) -> Planted | None:
    row = choose(random, rows(month, GRID, lambda one: one['carriedOver'] == '本月新增'))
    card = next((one for one in month.cards if row and one['_key'] == row['_key']), None)
    if row is None or card is None or (month.as_of - card['createdDate']).days < 4:
        return None
    drop(month, GRID, lambda one: one is row)
    return Planted(CARDS, card, 'createdDate', '本月建卡，接触表没有登记')


def _aged(month: Month, random: Random, low: float, high: float) -> tuple[Row, int] | None:
    """A carried-over prospect of one level all along, whose card was made out earlier than told: contacted on time, never regraded."""
    steady = []
    for card in open_cards(month, 'HAB'):
        known = contacts_of(month, card['_key'])
        if card['createdDate'] < month.as_of.replace(day=1) and all(one['level'] == card['level'] for one in known):
            steady.append((card, known))
    found = choose(random, steady)
    if found is None:
        return None
    card, known = found
    window, cadence = WINDOW[card['level']], CADENCE[card['level']]
    days = random.randrange(int(window * low) + 1, int(window * high))
    first, start = known[0], month.as_of - timedelta(days=days)
    if start >= first['contactDate']:
        return None
    day, number = first['contactDate'] - timedelta(days=cadence), 1
    while day > start:
        month.forms[CONTACTS].insert(0, _earlier(first, day, number))
        day, number = day - timedelta(days=cadence), number + 1
    month.forms[CONTACTS].insert(0, {**_earlier(first, start, number), 'contactPurpose': '开拓'})
    renumber(month, CONTACTS)
    for some in (month, month.previous):
        if some:
            change(some, card['_key'], {'createdDate': start})
    return card, days


def _earlier(first: Row, day, number: int) -> Row:
    words = ['问候客户', '发送新到资料', '介绍店内活动', '询问用车需求', '回复客户提问', '邀约来店看车']
    note = f'{words[number % len(words)]}，第{number}次沟通，客户还在比较'
    return {**first, 'contactDate': day, 'contactMethod': '电话', 'contactPurpose': '促进', 'contactNote': note, 'nextContactDate': None}


def level_window_over(month: Month, random: Random) -> Planted | None:
    found = _aged(month, random, 1.35, 1.9)
    return Planted(CARDS, found[0], 'level', f'{found[0]["level"]}级已{found[1]}天') if found else None


def stale_level(month: Month, random: Random) -> Planted | None:
    found = _aged(month, random, 2.4, 3.4)
    return Planted(CARDS, found[0], 'level', f'{found[1]}天一直是{found[0]["level"]}级') if found else None


LEVEL_DEFECTS: dict[str, Planter] = {
    'CT07': level_change_not_reported, 'CT08': previous_level_differs, 'CT09': carried_over_differs, 'CT10': carried_level_differs,
    'CT11': new_prospect_not_in_log, 'CT12': level_window_over, 'CT13': stale_level,
}  # fmt: skip

"""Group D: cadence, plans and levels."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from months.lexicon import WINDOW, WINDOW_WORDS
from months.month import Month, Row
from planted.ground import CARDS, CONTACTS, GRID, REPORTS, Planted, Planter, change, choose, contacts_of, day_field, drop, drop_report, in_month, open_cards, renumber, rows
from planted.lives import CADENCE, GRACE, forget_contacts, grid_row, set_plan, visited, working

_OTHER = {'H': 'AB', 'A': 'BC', 'B': 'AC', 'C': 'BA', 'O': 'HA'}


def overdue_contact(month: Month, random: Random) -> Planted | None:
    """The last contacts of the month were never made: every form ends with the earlier one."""
    fits = []
    for card in open_cards(month, 'HAB'):
        known = contacts_of(month, card['_key'])
        for at in range(len(known) - 1):
            last = known[at]
            same = all(one['level'] == card['level'] for one in known[at:])
            overdue = (month.as_of - last['contactDate']).days > CADENCE[card['level']] + GRACE[card['level']]
            if same and overdue and not visited(month, card['_key'], last['contactDate'], month.as_of):
                fits.append((card, last))
    found = choose(random, fits)
    if found is None:
        return None
    card, last = found
    forget_contacts(month, card['_key'], last['contactDate'], month.as_of + timedelta(days=1))
    return Planted(CARDS, card, 'lastContactDate', f'{card["level"]}级，{(month.as_of - last["contactDate"]).days}天没有联系')


def contact_gap(month: Month, random: Random) -> Planted | None:
    fits = []
    for card in rows(month, CARDS, lambda row: row['status'] in ('在跟', '战败', '成交')):
        known = contacts_of(month, card['_key'])
        for at, start in enumerate(known):
            for end in known[at + 2 :]:
                level = start['level']
                between = known[at + 1 : known.index(end)]
                gap = (end['contactDate'] - start['contactDate']).days
                wide = level in 'HAB' and gap > CADENCE[level] + GRACE[level] and all(one['level'] == level for one in between)
                if wide and in_month(month, end['contactDate']) and not visited(month, card['_key'], start['contactDate'], end['contactDate']):
                    fits.append((card, start, end, gap))
    found = choose(random, fits)
    if found is None:
        return None
    card, start, end, gap = found
    forget_contacts(month, card['_key'], start['contactDate'], end['contactDate'])
    grid, why = grid_row(month, card['_key']), f'{start["level"]}级，两次联系相隔{gap}天'
    return Planted(GRID, grid, day_field(end['contactDate']), why) if grid else Planted(CONTACTS, end, 'contactDate', why)


def planned_contact_not_made(month: Month, random: Random) -> Planted | None:
    """Planned for a day that has passed; nothing was done on it or since."""
    late = [card for card in open_cards(month, 'ABC') if (month.as_of - card['lastContactDate']).days >= 6 and in_month(month, card['lastContactDate'])]
    card = choose(random, [one for one in late if grid_row(month, one['_key'])])
    if card is None:
        return None
    soon = [card['lastContactDate'] + timedelta(days=n) for n in (1, 2, 3)]
    day = choose(random, [one for one in soon if one < month.as_of and working(month, card['consultant'], one)])
    if day is None:
        return None
    set_plan(month, card['_key'], day)
    return Planted(GRID, grid_row(month, card['_key']), day_field(day), f'预定{day}访问，没有执行')


def no_next_contact(month: Month, random: Random) -> Planted | None:
    card = choose(random, open_cards(month))
    if card is None:
        return None
    set_plan(month, card['_key'], None)
    return Planted(CARDS, card, 'nextContactDate', '在跟客户没有下次预定')


def next_contact_too_late(month: Month, random: Random) -> Planted | None:
    card = choose(random, open_cards(month, 'HAB'))
    if card is None:
        return None
    level = card['level']
    days = CADENCE[level] + GRACE[level] + random.randrange(2, 15)
    set_plan(month, card['_key'], card['lastContactDate'] + timedelta(days=days))
    return Planted(CARDS, card, 'nextContactDate', f'{level}级，{days}天后才再联系')


def planned_contact_not_reported(month: Month, random: Random) -> Planted | None:
    """A star and a mark in the grid, and no line in that day's report."""
    fits = []
    for row in rows(month, REPORTS, lambda one: one['contactPurpose'] == '促进' and one['_key']):
        grid = grid_row(month, row['_key'])
        mark = grid.get(day_field(row['reportDate'])) if grid else None
        many = sum(one['reportDate'] == row['reportDate'] and one['consultant'] == row['consultant'] for one in month.reports) > 1
        if mark and mark.startswith('*') and mark[1:] == row['previousLevel'] and many:
            fits.append((row, grid))
    found = choose(random, fits)
    if found is None:
        return None
    drop_report(month, found[0])
    return Planted(GRID, found[1], day_field(found[0]['reportDate']), '接触表有预定访问，当天日报没有这一户')


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
        return Planted(GRID, None, 'customerName', f'{card["customerName"]}上月未成交，没有列入上月留存')
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


CONTACT_DEFECTS: dict[str, Planter] = {
    'CT01': overdue_contact, 'CT02': contact_gap, 'CT03': planned_contact_not_made, 'CT04': no_next_contact, 'CT05': next_contact_too_late,
    'CT06': planned_contact_not_reported, 'CT07': level_change_not_reported, 'CT08': previous_level_differs, 'CT09': carried_over_differs,
    'CT10': carried_level_differs, 'CT11': new_prospect_not_in_log, 'CT12': level_window_over, 'CT13': stale_level,
}  # fmt: skip

"""Group D: cadence, plans and levels."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from months.month import Month
from planted.ground import (
    CARDS, CONTACTS, GRID, REPORTS, Planted, Planter, choose, contacts_of, day_field, drop_report, in_month, open_cards, rows,
)  # fmt: skip
from planted.lives import CADENCE, GRACE, forget_contacts, grid_row, set_plan, visited, working


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


CONTACT_DEFECTS: dict[str, Planter] = {
    'CT01': overdue_contact, 'CT02': contact_gap, 'CT03': planned_contact_not_made, 'CT04': no_next_contact, 'CT05': next_contact_too_late,
    'CT06': planned_contact_not_reported,
}  # fmt: skip

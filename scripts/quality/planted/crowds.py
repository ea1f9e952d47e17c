"""Group D: how many customers one consultant has, and what happens to them when he goes."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from months.lexicon import COLOURS, DISTRICTS, GIVEN, STAFF_NAMES, SURNAMES, WINDOW_WORDS
from months.month import Month, Row
from planted.ground import CARDS, CONTACTS, GRID, Planted, Planter, choose, consultants, in_month, open_cards, put_after, renumber, rows
from planted.lives import forget_contacts, losable, lose, visited, working


def _stranger(month: Month, number: int) -> Row:
    return {
        '_key': None,
        'customerName': f'{SURNAMES[number % len(SURNAMES)]}{GIVEN[(number * 7) % len(GIVEN)]}',
        'phone': f'1380000{(number * 37 + 11) % 10000:04d}',
        'model': month.store.models[number % len(month.store.models)],
    }


def too_many_contacts_a_day(month: Month, random: Random) -> Planted | None:
    like = choose(random, rows(month, CONTACTS, lambda one: in_month(month, one['contactDate']) and one['level'] in 'HABC'))
    if like is None:
        return None
    day, name = like['contactDate'], like['consultant']
    last = like
    for number in range(random.randrange(53, 70)):
        added = {**like, **_stranger(month, number), 'cardNumber': None, 'contactPurpose': '促进', 'contactNote': f'回访第{number + 1}位老客户，了解用车打算'}
        last = put_after(month, CONTACTS, last, added)
    first = next(row for row in month.contacts if row['contactDate'] == day and row['consultant'] == name)
    return Planted(CONTACTS, first, 'contactDate', f'{name}{day}登记了五十多户跟进')


def too_many_prospects(month: Month, random: Random) -> Planted | None:
    """More H and A cards on one name than anybody could call at their cadence."""
    card = choose(random, open_cards(month, 'HA'))
    if card is None:
        return None
    created = month.as_of - timedelta(days=4)
    for number in range(150):
        level = 'H' if number < 110 else 'A'
        added = {**card, **_stranger(month, number), 'createdDate': created, 'initialLevel': level, 'level': level, 'purchaseWindow': WINDOW_WORDS[level][0]}
        added.update(cardNumber=f'K99{number:05d}', lastContactDate=month.as_of, nextContactDate=month.as_of + timedelta(days=2), colour=COLOURS[0], district=DISTRICTS[0])
        month.cards.append(added)
    renumber(month, CARDS)
    first = next(row for row in month.cards if row['consultant'] == card['consultant'] and row['status'] in ('在跟', '激活'))
    return Planted(CARDS, first, 'consultant', f'{card["consultant"]}在跟一百多位')


def leaver_keeps_cards(month: Month, random: Random) -> Planted | None:
    card = choose(random, open_cards(month))
    known = {one.name for one in month.staff}
    name = choose(random, [one for one in STAFF_NAMES if one not in known])
    if card is None or name is None:
        return None
    left = month.as_of.replace(day=1) - timedelta(days=random.randrange(3, 25))
    roster = month.forms['roster']
    roster.append({**roster[-1], 'rosterName': name, 'rosterPhone': None, 'joinedDate': date(2021, 5, 6), 'leftDate': left})
    renumber(month, 'roster')
    for form in (CARDS, GRID):
        for row in rows(month, form, lambda one: one['_key'] == card['_key']):
            row['consultant'] = name
    return Planted(CARDS, card, 'consultant', f'{name}{left}已离职，卡还在他名下')


def order_not_looked_after(month: Month, random: Random) -> Planted | None:
    ordered = rows(month, CARDS, lambda one: one['status'] == '成交' and one['level'] == 'O')
    late = [one for one in ordered if (month.as_of - one['orderDate']).days > 16 and not visited(month, one['_key'], one['orderDate'], month.as_of)]
    card = choose(random, late) if random.random() < 0.5 else None
    if card:
        forget_contacts(month, card['_key'], card['orderDate'], month.as_of + timedelta(days=1))
        return Planted(CARDS, card, 'lastContactDate', '订车后一直没有联系')
    card = choose(random, ordered)
    if card is None:
        return None
    card['expectedDelivery'] = None
    return Planted(CARDS, card, 'expectedDelivery', '订单没有预计交车日')


def leaver_closes_cards(month: Month, random: Random) -> Planted | None:
    """Two days before the month's end a leaver gives up five customers or more at once."""
    for name in random.sample(consultants(month), len(consultants(month))):
        days = [month.as_of - timedelta(days=n) for n in range(0, 5)]
        day = next((one for one in days if working(month, name, one)), month.as_of)
        mine = [card for card in losable(month, day) if card['consultant'] == name]
        if len(mine) >= 5:
            break
    else:
        return None
    lost = [lose(month, card, day, random, f'{card["rivals"]}优惠多{random.randrange(8, 90) * 100}元，客户在对方店订了车') for card in mine]
    if not all(lost):
        return None
    for row in month.forms['roster']:
        if row['rosterName'] == name:
            row['leftDate'] = month.as_of + timedelta(days=1)
    first = next(row for row in month.cards if row['consultant'] == name and row.get('lossDate') == day)
    return Planted(CARDS, first, 'lossDate', f'{name}离职前{day}一次结案{len(mine)}位')


CROWD_DEFECTS: dict[str, Planter] = {
    'CT22': too_many_contacts_a_day, 'CT23': too_many_prospects, 'CT24': leaver_keeps_cards, 'CT26': order_not_looked_after,
    'CT27': leaver_closes_cards,
}  # fmt: skip

"""Group D: the daily reports, what is written about contacts, and how many customers one consultant has."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from months.lexicon import COLOURS, DISTRICTS, GIVEN, STAFF_NAMES, SURNAMES, WINDOW_WORDS
from months.month import Month, Row
from planted.ground import CARDS, CONTACTS, GRID, REPORTS, VISITS, Planted, Planter, choose, contacts_of, drop_report, in_month, losses, open_cards, put_after, renumber, rows
from planted.lives import add_contact, forget_contacts, losable, lose, visited, working
from planted.words import COPIED_NOTES, REFUSED_CALLS, THIN_NOTES


def _consultants(month: Month) -> list[str]:
    return sorted({row['consultant'] for row in month.reports})


def only_follow_up_reported(month: Month, random: Random) -> Planted | None:
    name = random.choice(_consultants(month))
    mine = rows(month, REPORTS, lambda row: row['consultant'] == name)
    if len({row['reportDate'] for row in mine}) < 8:
        return None
    for row in mine:
        same_day = [one for one in month.reports if one['consultant'] == name and one['reportDate'] == row['reportDate']]
        if row['_key'] is None and len(same_day) > 1:
            drop_report(month, row)
        row['contactPurpose'] = '促进'
    first = next(row for row in month.reports if row['consultant'] == name)
    return Planted(REPORTS, first, 'contactPurpose', f'{name}整月只有促进')


def no_plan_for_tomorrow(month: Month, random: Random) -> Planted | None:
    row = choose(random, rows(month, REPORTS, lambda one: one.get('plannedActivity')))
    if row is None:
        return None
    row['plannedActivity'] = None
    return Planted(REPORTS, row, 'plannedActivity', '没有次日计划')


def missing_daily_report(month: Month, random: Random) -> Planted | None:
    """At the door that day by the register, and no report."""
    row = choose(random, rows(month, VISITS, lambda one: working(month, one['consultant'], one['visitDate'])))
    if row is None:
        return None
    first = next(one for one in month.visits if one['visitDate'] == row['visitDate'] and one['consultant'] == row['consultant'])
    month.forms[REPORTS] = [one for one in month.reports if (one['consultant'], one['reportDate']) != (row['consultant'], row['visitDate'])]
    return Planted(VISITS, first, 'consultant', f'{row["consultant"]} {row["visitDate"]} 接待了客户，没有日报')


def report_not_reviewed(month: Month, random: Random) -> Planted | None:
    row = choose(random, rows(month, REPORTS, lambda one: one.get('managerComment') and one['reportDate'] < month.as_of - timedelta(days=2)))
    if row is None:
        return None
    row['managerComment'] = None
    if random.random() < 0.7:
        row['managerSignature'] = None
    return Planted(REPORTS, row, 'managerComment', '这一天的日报经理没有批示')


def thin_contact_note(month: Month, random: Random) -> Planted | None:
    some = rows(month, CONTACTS, lambda one: in_month(month, one['contactDate']) and one['status'] == '在跟')
    row = choose(random, some)
    if row is None:
        return None
    if random.random() < 0.6:
        row['contactNote'] = random.choice((*THIN_NOTES, None))
        return Planted(CONTACTS, row, 'contactNote', f'跟进内容写成“{row["contactNote"] or ""}”')
    known = [one for one in contacts_of(month, row['_key']) if one['status'] == '在跟']
    if len(known) < 4:
        return None
    note = random.choice(COPIED_NOTES)
    for one in known[-3:]:
        one['contactNote'] = note
    return Planted(CONTACTS, known[-1], 'contactNote', '同一客户三次跟进写法相同')


def open_without_reason(month: Month, random: Random) -> Planted | None:
    old = [card for card in open_cards(month) if (month.as_of - card['createdDate']).days > 32 and len(contacts_of(month, card['_key'])) > 2]
    card = choose(random, old)
    if card is None:
        return None
    known = contacts_of(month, card['_key'])
    for row in known:
        row['lossReason'] = None
    card['lossReason'] = None
    return Planted(CONTACTS, known[-1], 'lossReason', f'建卡{(month.as_of - card["createdDate"]).days}天，没有写未成交原因')


def contact_after_closing(month: Month, random: Random) -> Planted | None:
    fits = []
    for row in losses(month):
        days = [row['lossDate'] + timedelta(days=n) for n in range(4, 12)]
        fits += [(row, day) for day in days if day <= month.as_of and working(month, row['consultant'], day)]
    found = choose(random, fits)
    if found is None:
        return None
    row, day = found
    level = random.choice('AB')
    added = add_contact(month, row['_key'], day, level, level, '电话联系，客户问本月优惠，约周末来店')
    card = next(one for one in month.cards if one['_key'] == row['_key'])
    card['lastContactDate'] = day
    return Planted(CONTACTS, added, 'contactDate', f'{row["lossDate"]}已{row["lossKind"]}，之后仍按意向跟进')


def unreachable_prospect(month: Month, random: Random) -> Planted | None:
    """Nobody answered for weeks, and the card stands as if all were well."""
    fits = []
    for card in open_cards(month):
        known = contacts_of(month, card['_key'])[1:]
        late = [one for one in known if not visited(month, card['_key'], one['contactDate'] - timedelta(days=1), month.as_of)]
        if len(late) >= 4:
            fits.append((card, late))
    found = choose(random, fits)
    if found is None:
        return None
    card, late = found
    for row in late:
        note = random.choice(REFUSED_CALLS)
        row.update(contactMethod='电话', contactNote=note)
        for report in rows(month, REPORTS, lambda one: one['_key'] == row['_key'] and one['reportDate'] == row['contactDate']):
            report.update(contactMethod='电话', contactNote=note)
    return Planted(CARDS, card, 'status', f'最近{len(late)}次都没有联系上，仍是在跟')


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
    first = next(row for row in month.cards if row['consultant'] == card['consultant'] and row['status'] == '在跟')
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
    for name in random.sample(_consultants(month), len(_consultants(month))):
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


REPORT_DEFECTS: dict[str, Planter] = {
    'CT14': only_follow_up_reported, 'CT15': no_plan_for_tomorrow, 'CT16': missing_daily_report, 'CT17': report_not_reviewed,
    'CT18': thin_contact_note, 'CT19': open_without_reason, 'CT20': contact_after_closing, 'CT21': unreachable_prospect,
    'CT22': too_many_contacts_a_day, 'CT23': too_many_prospects, 'CT24': leaver_keeps_cards, 'CT26': order_not_looked_after,
    'CT27': leaver_closes_cards,
}  # fmt: skip

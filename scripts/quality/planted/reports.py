"""Group D: the daily reports, what is written about contacts, and how many customers one consultant has."""

from __future__ import annotations

from datetime import timedelta
from random import Random

from months.month import Month
from planted.ground import (
    CARDS, CONTACTS, REPORTS, VISITS, Planted, Planter, choose, consultants, contacts_of, drop_report, in_month, losses, open_cards, rows,
)  # fmt: skip
from planted.lives import add_contact, visited, working
from planted.words import COPIED_NOTES, REFUSED_CALLS, THIN_NOTES


def only_follow_up_reported(month: Month, random: Random) -> Planted | None:
    name = random.choice(consultants(month))
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
    return Planted(VISITS, first, 'consultant', f'{row["consultant"]} {row["visitDate"]} 接待了客户，没有日报', also=[(REPORTS, None, 'reportDate')])


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
    return Planted(CONTACTS, known[-1], 'contactNote', '同一客户三次跟进写法相同', also=[(CONTACTS, one, 'contactNote') for one in known[-3:-1]])


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
    for row in losses(month, lambda one: one['lossKind'] != '准战败'):
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
    return Planted(CARDS, card, 'status', f'最近{len(late)}次都没有联系上，仍是在跟', also=[(CONTACTS, late[-1], 'contactNote')])


REPORT_DEFECTS: dict[str, Planter] = {
    'CT14': only_follow_up_reported, 'CT15': no_plan_for_tomorrow, 'CT16': missing_daily_report, 'CT17': report_not_reviewed,
    'CT18': thin_contact_note, 'CT19': open_without_reason, 'CT20': contact_after_closing, 'CT21': unreachable_prospect,
}  # fmt: skip

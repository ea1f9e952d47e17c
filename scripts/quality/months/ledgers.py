"""The card ledger, the contact log and the monthly follow-up grid, as they stood on a day."""

from __future__ import annotations

from datetime import date, timedelta

from months import lexicon
from months.month import Row
from months.prospect import CLOSING_MARK, LOSSES, ORDERED, Contact, Prospect
from months.story import Story


_RESULTS = {'F1': '战败', 'F2': '准战败', 'L': '失控', 'O': '订单', 'D': '交车'}


def number_cards(story: Story) -> None:
    ordered = sorted(story.prospects, key=lambda prospect: (prospect.created, prospect.key))
    for index, prospect in enumerate(ordered):
        prospect.number = f'K{prospect.created:%y%m}{index + 1:03d}'


def card_rows(story: Story, day: date, since: date = date.min) -> list[Row]:
    known = [prospect for prospect in story.prospects if since <= prospect.created <= day]
    known.sort(key=lambda prospect: prospect.number[-3:])
    return [{'sequence': index + 1, **_card(prospect, day)} for index, prospect in enumerate(known)]


def _card(prospect: Prospect, day: date) -> Row:
    facts, outcome = prospect.facts, prospect.outcome_by(day)
    contacts = prospect.contacts_until(day)
    level = prospect.level_at(day)
    words = lexicon.WINDOW_WORDS[level]
    drive = next((c.day for c in contacts if c.method == '来店'), None) if facts['words'] % 3 else None
    row: Row = {
        '_key': prospect.key,
        'cardNumber': prospect.number,
        'createdDate': prospect.created,
        'initialLevel': prospect.initial_level,
        'customerName': prospect.name,
        'phone': prospect.phone,
        'model': prospect.model,
        'level': level,
        'purchaseWindow': words[facts['words'] % len(words)],
        'source': prospect.source,
        'consultant': prospect.owner(day),
        'contactCount': len(contacts),
        'lastContactDate': contacts[-1].day,
        'nextContactDate': contacts[-1].next_day,
        'testDriven': '是' if drive else '否',
        'testDriveDate': drive,
        'status': '在跟',
        'remark': prospect.remark if prospect.owner(day) == prospect.consultant else None,
    }
    row.update(prospect.facts.get('card', {}))
    for name in ('gender', 'district', 'occupation', 'colour', 'paymentMethod', 'currentCar', 'rivals', 'referrer'):
        row[name] = facts.get(name)
    lost, back = facts.get('lostOn'), facts.get('back')
    if lost and back and back <= day:
        row['lossDate'], row['lossReason'], row['status'] = lost.day, lost.reason, '激活'
    if facts.get('orderedOn'):
        row['orderDate'] = facts['orderedOn']
    if level in 'HO' and not facts.get('plain'):
        row['expectedDelivery'] = prospect.level_since(day) + timedelta(days=9 + facts['words'] % 12)
    if outcome:
        row['status'] = outcome.kind
        if outcome.kind == ORDERED:
            row['orderDate'], row['orderModel'] = outcome.day, prospect.model
            if outcome.delivered and outcome.delivered <= day:
                row['status'] = '交车'
        elif outcome.kind in LOSSES:
            row['lossDate'], row['lossReason'] = outcome.day, outcome.reason
        row['nextContactDate'] = None if outcome.kind != ORDERED else row['nextContactDate']
    return row


def contact_rows(story: Story, since: date, day: date) -> list[Row]:
    rows = [_contact(prospect, c) for prospect in story.prospects for c in prospect.contacts if since <= c.day <= day]
    rows.sort(key=lambda row: (row['contactDate'], row['consultant']))
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows


def _contact(prospect: Prospect, contact: Contact) -> Row:
    return {
        '_key': prospect.key,
        'contactDate': contact.day,
        'cardNumber': prospect.number,
        'customerName': prospect.name,
        'phone': prospect.phone,
        'model': prospect.model,
        'consultant': contact.consultant or prospect.consultant,
        'contactPurpose': contact.purpose,
        'contactMethod': contact.method,
        'contactNote': contact.note,
        'level': contact.after if contact.after in 'OHABC' else contact.before,
        'status': _RESULTS.get(contact.after, '在跟'),
        'lossReason': contact.why_not,
        'nextContactDate': contact.next_day,
    }


def grid_rows(story: Story, first: date, day: date, closed: bool) -> list[Row]:
    """`closed`: the month is over, so that each row has its result."""
    rows = []
    for prospect in sorted(story.prospects, key=lambda p: (p.facts.get('back', p.created) >= first, p.owner(day), p.created)):
        carried = prospect.is_open(first - timedelta(days=1))
        joined = prospect.facts.get('back', prospect.created)
        if not carried and not first <= joined <= day:
            continue
        rows.append(_grid_row(prospect, carried, first, day, closed))
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows


def _grid_row(prospect: Prospect, carried: bool, first: date, day: date, closed: bool) -> Row:
    before = first - timedelta(days=1)
    earlier = prospect.contacts_until(before)
    outcome = prospect.outcome_by(day)
    row: Row = {
        '_key': prospect.key,
        'carriedOver': '上月留存' if carried else '本月新增',
        'cardNumber': prospect.number,
        'customerName': prospect.name,
        'phone': prospect.phone,
        'model': prospect.model,
        'source': prospect.source,
        'consultant': prospect.owner(day),
        'createdDate': prospect.created,
        'level': prospect.level_at(before) if carried else prospect.initial_level,
        'levelDate': earlier[-1].day if carried else prospect.created,
        'status': '留存' if closed else None,
        'remark': None,
    }
    back = prospect.facts.get('back')
    if back and first <= back <= day:
        row['level'], row['levelDate'], row['remark'] = prospect.level_at(back), back, '战败激活'
    for contact in prospect.contacts:
        if first <= contact.day <= day:
            done = contact.after if contact.after in 'OHABCD' else CLOSING_MARK.get(str(outcome.kind if outcome else ''), '√')
            row[f'day:{contact.day.day}'] = ('*' if contact.planned else '') + done
    last = prospect.contacts_until(day)[-1]
    if last.next_day and last.next_day > day and last.next_day.month == day.month:
        row[f'day:{last.next_day.day}'] = '*'
    if outcome:
        row['status'] = '订单' if outcome.kind == ORDERED else outcome.kind
        if outcome.kind == ORDERED:
            row['orderDate'] = outcome.day
        elif outcome.kind in LOSSES:
            row['lossDate'] = outcome.day
    return row

"""The daily registers, visits and calls, and the monthly statistics that count them."""

from __future__ import annotations

from datetime import date, time

from months.month import Row
from months.people import Staff
from months.prospect import Contact, Prospect
from months.story import Story
from months import lexicon

SLOTS = [(hour, hour + 1) for hour in range(9, 18)]


def slot_name(slot: tuple[int, int]) -> str:
    return f'{slot[0]}:00-{slot[1]}:00'


def visit_rows(story: Story) -> list[Row]:
    rows = [row for prospect in story.prospects for row in _visits_of(story, prospect)]
    rows += _walk_ins(story, rows)
    rows.sort(key=lambda row: (row['visitDate'], row['arrivalTime']))
    return rows


def _stay(story: Story, level: str | None) -> int:
    low, high = {'H': (35, 110), 'O': (35, 110), 'A': (25, 100)}.get(level or '', (8, 70))
    return story.random.randrange(low, high)


def _times(story: Story, row: Row, level: str | None) -> None:
    minutes = story.random.randrange(9 * 60, 17 * 60 + 30)
    stay = _stay(story, level)
    row['arrivalTime'] = time(minutes // 60, minutes % 60)
    row['departureTime'] = time((minutes + stay) // 60, (minutes + stay) % 60)
    row['dwellTime'] = stay


def _visits_of(story: Story, prospect: Prospect) -> list[Row]:
    visits = [c for c in prospect.contacts if c.method == '来店']
    rows = []
    again = bool(prospect.facts.get('again'))
    for index, contact in enumerate(visits):
        if story.first <= contact.day <= story.as_of:
            row = _visit_of(story, prospect, contact, first_visit=index == 0 and not again)
            if row:
                rows.append(row)
    return rows


def _visit_of(story: Story, prospect: Prospect, contact: Contact, first_visit: bool) -> Row | None:
    delivery = contact.after == 'D'
    if delivery and 'errands' not in story.options:
        return None
    level = contact.after if contact.after in 'OHABC' else contact.before
    captured = contact is prospect.contacts[0]
    row: Row = {
        '_key': prospect.key,
        'visitDate': prospect.facts.get('visitedOn', contact.day) if captured else contact.day,
        'partySize': story.random.choice([1, 1, 2, 2, 3, 4]),
        'customerName': prospect.facts.get('firstName', prospect.name) if captured else prospect.name,
        'phone': prospect.phone,
        'visitKind': '首次' if first_visit else '再次',
        'model': prospect.model,
        'level': level,
        'source': prospect.source,
        'visitPurpose': '提车' if delivery else '咨询新车',
        'captured': '是' if captured else None,
        'testDriven': story.random.choice(['是', '否']) if not delivery else '否',
        'quoted': '是' if level in ('H', 'O') else story.random.choice(['是', '否']),
        'ordered': '是' if contact.after == 'O' and contact.before != 'O' else '否',
        'consultant': prospect.owner(contact.day),
        'district': prospect.facts['district'],
        'occupation': prospect.facts['occupation'],
        'remark': None,
    }
    _times(story, row, level)
    return row


def _walk_ins(story: Story, known: list[Row]) -> list[Row]:
    rows = []
    busy = 'busy' in story.options
    for day in story.days:
        on_duty = [one for one in story.consultants if one.rota and one.rota.works(day)]
        if not on_duty:
            continue
        have = sum(row['visitDate'] == day for row in known)
        count = story.random.choice([0, 0, 0, 1])
        if busy:
            count = max(story.random.choice([1, 2, 2]), 1 - have)
        for _ in range(count):
            rows.append(_walk_in(story, day, story.random.choice(on_duty)))
            story.held('uncaptured-visitor')
    return rows


def _walk_in(story: Story, day: date, consultant: Staff) -> Row:
    random = story.random
    row: Row = {
        '_key': None,
        'visitDate': day,
        'partySize': random.choice([1, 2, 3]),
        'customerName': random.choice(lexicon.SURNAMES) + random.choice(['先生', '女士']),
        'phone': None,
        'visitKind': '首次',
        'model': random.choice(story.store.models),
        'level': None,
        'source': random.choice(lexicon.SOURCES_VISIT),
        'visitPurpose': '咨询新车',
        'captured': '否',
        'testDriven': '否',
        'quoted': random.choice(['是', '否', '否']),
        'ordered': '否',
        'consultant': consultant.name,
        'district': random.choice(lexicon.DISTRICTS),
        'occupation': random.choice(lexicon.OCCUPATIONS),
        'remark': random.choice(['未留电话', '随便看看', None, '陪朋友来', '先了解价格']),
    }
    _times(story, row, None)
    return row


def call_rows(story: Story) -> list[Row]:
    rows: list[Row] = []
    for prospect in story.prospects:
        if prospect.origin == '来电' and story.first <= prospect.created <= story.as_of:
            rows.append(_call_of(story, prospect))
    for day in story.days:
        on_duty = [one for one in story.consultants if one.rota and one.rota.works(day)]
        if on_duty and story.chance(0.25):
            rows.append(_other_call(story, day, story.random.choice(on_duty)))
    rows.sort(key=lambda row: (row['callDate'], row['callTime']))
    return rows


def _call_time(story: Story) -> time:
    return time(story.random.randrange(9, 18), story.random.randrange(60))


def _call_of(story: Story, prospect: Prospect) -> Row:
    visit = next((c.day for c in prospect.contacts if c.method == '来店' and c.day <= story.as_of), None)
    return {
        '_key': prospect.key,
        'callDate': prospect.created,
        'callTime': _call_time(story),
        'customerName': prospect.name,
        'phone': prospect.phone,
        'visitKind': '首次',
        'model': prospect.model,
        'level': prospect.initial_level,
        'source': prospect.source,
        'captured': '是',
        'invited': '是' if visit else '否',
        'expectedVisit': visit,
        'actualVisitDate': visit,
        'consultant': prospect.owner(prospect.created),
        'district': prospect.facts['district'],
        'remark': None,
    }


def _other_call(story: Story, day: date, consultant: Staff) -> Row:
    random = story.random
    return {
        '_key': None,
        'callDate': day,
        'callTime': _call_time(story),
        'customerName': random.choice(lexicon.SURNAMES) + random.choice(['先生', '女士']),
        'phone': story.directory.phone() if story.chance(0.4) else None,
        'visitKind': '首次',
        'model': random.choice(story.store.models),
        'level': None,
        'source': random.choice(lexicon.SOURCES_CALL),
        'captured': '否',
        'invited': '否',
        'expectedVisit': None,
        'actualVisitDate': None,
        'consultant': consultant.name,
        'district': random.choice(lexicon.DISTRICTS),
        'remark': random.choice(['问价格', '问地址和营业时间', '问保养，已转售后', None]),
    }

"""The daily reports: each contact, calls on owners and new ground, tomorrow's plan and the manager's word."""

from __future__ import annotations

from datetime import date, timedelta

from months.month import Row
from months.notes import NoteBook
from months.people import Staff
from months.prospect import Contact, Prospect
from months.story import Story

_OPINIONS = ['H级客户今天要见到人', '把报价单补发给客户', '周末邀约再加一户', '跟进及时，继续', '请把疑虑点写进卡里', '注意定金客户的交车时间', '明天一起谈{name}', '试驾后当天回访，做得好']


def report_rows(story: Story) -> list[Row]:
    rows: list[Row] = []
    for consultant in story.sellers:
        for day in story.days:
            rows += _report(story, consultant, day)
    rows.sort(key=lambda row: (row['consultant'], row['reportDate'], row['sequence']))
    return rows


def _report(story: Story, consultant: Staff, day: date) -> list[Row]:
    """One consultant's day; none on a day of rest."""
    if not consultant.rota or not consultant.rota.works(day) or (consultant.left and day > consultant.left):
        return []
    rows = [
        _row(prospect, contact, story)
        for prospect in story.prospects
        for contact in prospect.contacts
        if contact.day == day and (contact.consultant or prospect.consultant) == consultant.name
    ]
    notes = NoteBook(story.random)
    rows += _after_delivery(story, consultant, day)
    if not rows or story.chance(0.25):
        rows.append(_owner_call(story, notes) if story.chance(0.6) else _new_ground(story, notes))
    for index, row in enumerate(rows):
        row.update({'sequence': index + 1, 'reportDate': day, 'consultant': consultant.name})
    _plan(story, consultant, day, rows, notes)
    return rows


def _row(prospect: Prospect, contact: Contact, story: Story) -> Row:
    after = contact.after
    return {
        '_key': prospect.key,
        'customerName': prospect.name,
        'phone': prospect.phone,
        'model': prospect.model,
        'district': prospect.facts['district'],
        'source': prospect.source,
        'contactPurpose': contact.purpose,
        'carriedOver': '上月留存' if prospect.facts.get('back', prospect.created) < story.first else '本月新增',
        'previousLevel': contact.before,
        'level': after,
        'contactMethod': contact.method,
        'contactNote': contact.note,
        'nextContactDate': contact.next_day,
    }


def _after_delivery(story: Story, consultant: Staff, day: date) -> list[Row]:
    """The call three days after a delivery, or on the first working day after that."""
    rows = []
    for prospect in story.prospects:
        delivered = prospect.outcome.delivered if prospect.outcome else None
        if not delivered or prospect.owner(day) != consultant.name or not consultant.rota:
            continue
        if consultant.rota.next_day(delivered + timedelta(days=3)) == day:
            row = {**_blank(), '_key': prospect.key, 'customerName': prospect.name, 'phone': prospect.phone, 'model': prospect.model}
            row.update(contactPurpose='售后回访', contactMethod='电话', contactNote='交车三日回访，车辆正常，已告知首保')
            rows.append(row)
            story.held('after-delivery-call')
    return rows


def _blank() -> Row:
    return {'_key': None, 'customerName': None, 'phone': None, 'model': None, 'carriedOver': None, 'previousLevel': None, 'level': None}


def _owner_call(story: Story, notes: NoteBook) -> Row:
    row = _blank()
    row.update(customerName=story.directory.name(), phone=story.directory.phone(), model=story.random.choice(story.store.models))
    row.update(contactPurpose='售后回访', contactMethod='电话', contactNote=notes.owner_care())
    return row


def _new_ground(story: Story, notes: NoteBook) -> Row:
    row = _blank()
    row.update(customerName=story.random.choice(['新港商会', '白云汽配城', '河口物流园', '龙山建材市场', '大岭农机站']))
    row.update(contactPurpose='开拓', contactMethod='拜访', contactNote=notes.opening_work({'district': story.random.choice(['城东', '新港', '白云'])}))
    return row


def _plan(story: Story, consultant: Staff, day: date, rows: list[Row], notes: NoteBook) -> None:
    """Tomorrow's plan and the manager's opinion stand on the day's first row."""
    tomorrow = [p.name for p in story.prospects if p.owner(day) == consultant.name and any(c.next_day and c.next_day > day for c in p.contacts if c.day <= day)]
    name = story.random.choice(tomorrow) if tomorrow else '老客户'
    rows[0]['plannedActivity'] = notes.plan(name)
    rows[0]['managerComment'] = story.random.choice(_OPINIONS).format(name=name)
    rows[0]['managerSignature'] = story.store.manager

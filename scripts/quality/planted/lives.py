"""Changes to a customer's life that are told alike on every form: contacts forgotten, added, and losses."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from months.month import Month, Row
from months.prospect import CLOSING_MARK
from planted.ground import (
    CARDS, CONTACTS, GRID, LOSSES, REPORTS, card_of, contacts_of, day_field, drop, drop_report, in_month, losses, put_after, rows, statistics_of,
)  # fmt: skip

GRACE = {'O': 4, 'H': 8, 'A': 10, 'B': 12, 'C': 14}
"""Days beyond the cadence that no rest days or holidays explain."""
CADENCE = {'O': 7, 'H': 2, 'A': 7, 'B': 14, 'C': 30}


def grid_row(month: Month, key: str) -> Row | None:
    return next((row for row in month.grid if row.get('_key') == key), None)


def visited(month: Month, key: str, after: date, until: date) -> bool:
    return any(row['_key'] == key and after < row['visitDate'] <= until for row in month.visits)


def forget_contacts(month: Month, key: str, after: date, before: date) -> None:
    """No form knows of the contacts between two days, both excluded; the card's last contact and plan follow."""

    def between(day: date) -> bool:
        return after < day < before

    drop(month, CONTACTS, lambda row: row['_key'] == key and between(row['contactDate']))
    for row in rows(month, REPORTS, lambda one: one['_key'] == key and between(one['reportDate'])):
        drop_report(month, row)
    grid = grid_row(month, key)
    for day in [after + timedelta(days=n) for n in range(1, (before - after).days)]:
        if grid is not None and in_month(month, day):
            grid.pop(day_field(day), None)
    tell_last_contact(month, key)


def tell_last_contact(month: Month, key: str) -> None:
    card, known = card_of(month, key), contacts_of(month, key)
    if card and known:
        card['lastContactDate'], card['contactCount'] = known[-1]['contactDate'], len(known)
        if card['status'] == '在跟':
            card['nextContactDate'] = known[-1]['nextContactDate']
    for row in rows(month, LOSSES, lambda one: one['_key'] == key):
        row['contactCount'] = len(known)


def set_plan(month: Month, key: str, day: date | None) -> Row:
    """The day planned next, on the card, in the log, in the report and as a star in the grid; gives the log's row."""
    last = contacts_of(month, key)[-1]
    last['nextContactDate'] = day
    card, grid = card_of(month, key), grid_row(month, key)
    if card:
        card['nextContactDate'] = day
    for row in rows(month, REPORTS, lambda one: one['_key'] == key and one['reportDate'] == last['contactDate']):
        row['nextContactDate'] = day
    if grid is not None:
        for name in [name for name, mark in grid.items() if name.startswith('day:') and mark == '*']:
            del grid[name]
        if in_month(month, day) and day:
            grid[day_field(day)] = '*'
    return last


def add_contact(month: Month, key: str, day: date, before: str, after: str, note: str, purpose: str = '促进') -> Row:
    """A contact by phone in the log, the report and the grid."""
    some = month.forms[CONTACTS]
    like = contacts_of(month, key)[-1]
    result = {'F1': '战败', 'F2': '准战败', 'L': '失控', 'O': '订单'}.get(after, '在跟')
    added = {**like, 'contactDate': day, 'level': after if after in 'OHABC' else before, 'status': result, 'contactNote': note, 'contactMethod': '电话', 'contactPurpose': purpose, 'nextContactDate': None}
    earlier = [row for row in some if row['contactDate'] <= day]
    put_after(month, CONTACTS, earlier[-1] if earlier else some[0], added)
    same_day = rows(month, REPORTS, lambda row: row['reportDate'] == day and row['consultant'] == added['consultant'])
    if same_day:
        card = card_of(month, key) or {}
        report = {name: None for name in same_day[0]}
        report.update({name: card.get(name) for name in ('customerName', 'phone', 'model', 'district', 'source')})
        report.update(_key=key, reportDate=day, consultant=added['consultant'], sequence=len(same_day) + 1, contactPurpose=purpose, previousLevel=before, level=after)
        report.update(carriedOver='本月新增' if in_month(month, card.get('createdDate')) else '上月留存', contactMethod='电话', contactNote=note)
        some_reports = month.forms[REPORTS]
        some_reports.insert(next(i for i, row in enumerate(some_reports) if row is same_day[-1]) + 1, report)
    grid = grid_row(month, key)
    if grid is not None and in_month(month, day):
        grid[day_field(day)] = after
    return added


def losable(month: Month, day: date, levels: str = 'HABC') -> list[Row]:
    """Open cards that could be lost on that day: made out before it, nothing in the registers after it."""
    some = rows(month, CARDS, lambda row: row['status'] == '在跟' and row['level'] in levels and row['createdDate'] < day)
    return [row for row in some if grid_row(month, row['_key']) and not visited(month, row['_key'], day - timedelta(days=1), month.as_of) and len(contacts_of(month, row['_key'])) > 0 and contacts_of(month, row['_key'])[0]['contactDate'] < day]


def working(month: Month, consultant: str, day: date) -> bool:
    return any(row['reportDate'] == day and row['consultant'] == consultant for row in month.reports)


def lose(month: Month, card: Row, day: date, random: Random, reason: str, kind: str = '战败', **told: object) -> Row | None:
    """A prospect lost and told so on every form; gives the row in the loss table, None where no row there shows how to fill one."""
    like = next(iter(losses(month, lambda row: row['lossKind'] == '战败')), None)
    key = card['_key']
    if like is None:
        return None
    forget_contacts(month, key, day - timedelta(days=1), month.as_of + timedelta(days=1))
    set_plan(month, key, None)
    level = contacts_of(month, key)[-1]['level']
    add_contact(month, key, day, level, CLOSING_MARK[kind], reason)
    card.update(level=level, status=kind, lossDate=day, lossReason=reason, lastContactDate=day, nextContactDate=None, contactCount=len(contacts_of(month, key)))
    grid = grid_row(month, key)
    if grid is not None:
        grid.update(status=kind, lossDate=day)
    row = {**like, **{name: card.get(name) for name in ('_key', 'customerName', 'phone', 'model', 'source', 'createdDate', 'initialLevel', 'consultant')}}
    row.update(lossDate=day, lossLevel=level, lossKind=kind, lossReason=reason, contactCount=card['contactCount'], lastContactDate=day, recordedDate=day, remark=None)
    if like.get('managerComment'):
        row['managerComment'] = f'已回访，{card["customerName"]}所说属实，{random.choice(["报价", "试驾", "置换", "分期"])}环节要提前{random.randrange(2, 9)}天准备'
    if 'evening-signature' in month.options and like.get('managerSignedDate'):
        row.update(managerSignedDate=day, generalManagerSignedDate=day)
    row.update({'nextContactDate': day + timedelta(days=2)} if like.get('nextContactDate') else {}, **told)
    later = [one for one in month.losses if one['lossDate'] <= day]
    put_after(month, LOSSES, (later or month.losses)[-1], row)
    _count_loss(month, row, level)
    return row


def _count_loss(month: Month, row: Row, level: str) -> None:
    name = {'战败': '战败数', '失控': '失控数'}.get(row['lossKind'])
    for figure in rows(month, 'kpi-sheet', lambda one: one['kpiName'] == name and one['kpiScope'] in ('店', row['consultant'])):
        figure['kpiActual'] += 1
    if 'level-stock' in month.options:
        day = row['lossDate']
        while day <= month.as_of:
            found = statistics_of(month, day)
            if found:
                found[f'open{level}'] -= 1
            day += timedelta(days=1)



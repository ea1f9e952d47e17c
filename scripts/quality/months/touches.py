"""Innocent habits of paper: how entries were written down, signed and completed."""

from __future__ import annotations

from datetime import date, timedelta

from months.month import Month, Row
from months.prospect import Prospect
from months.registers import slot_name
from months.story import Story

_SIGNATURES = ('managerSignature', 'managerSignedDate', 'generalManagerSignature', 'generalManagerSignedDate')


def losses_over_rows(story: Story, month: Month) -> None:
    """`一行不够可以写两行`: the reason runs on below, in rows without name, phone and date."""
    rows: list[Row] = []
    for row in month.losses:
        rows.append(row)
        text = str(row['lossReason'])
        if '，' in text and len(text) > 20 and story.chance(0.4):
            parts = text.split('，')
            row['lossReason'] = parts[0] + '，'
            rows += [{'_key': row['_key'], '_continues': True, 'lossReason': part + '，'} for part in parts[1:-1]]
            rows.append({'_key': row['_key'], '_continues': True, 'lossReason': parts[-1]})
            story.held('loss-over-rows')
    month.forms['loss-analysis'] = rows


def unsigned(story: Story, month: Month) -> None:
    """Printed first, signed then: the electronic sheet has no signature at all."""
    for row in month.losses:
        for name in _SIGNATURES:
            row[name] = None
    story.held('signed-after-printing')


def signed_at_foot(story: Story, month: Month) -> None:
    signed = next((row['managerSignedDate'] for row in month.losses if row.get('managerSignedDate')), None)
    if signed is None:
        return
    for row in month.losses:
        for name in _SIGNATURES:
            row[name] = None
    day = f'{signed.year}年{signed.month}月{signed.day}日'
    month.layout['loss-analysis'].foot.append(f'销售经理签字：{story.store.manager}  {day}        总经理签字：{story.store.general_manager}  {day}')
    story.held('foot-signature')


def picture_signatures(story: Story, month: Month) -> None:
    for index, row in enumerate(month.losses):
        for name, mark in (('managerSignature', 'A'), ('generalManagerSignature', 'B')):
            if row.get(name):
                row[name] = f'=DISPIMG("ID_{mark}{story.seed:06d}{index:04d}0C5E7F",1)'
                story.held('picture-signature')


def time_buckets(story: Story, month: Month) -> None:
    for row in month.visits:
        bucket = slot_name((row['arrivalTime'].hour, row['arrivalTime'].hour + 1))
        row['arrivalTime'], row['departureTime'], row['dwellTime'] = bucket, bucket, None
        story.held('time-bucket')


def dates_apart(story: Story, month: Month) -> None:
    """Heard a day or two after the purchase: the card has the day of hearing, the table the day of buying."""
    for row in month.losses:
        day = row['lossDate'] - timedelta(days=1 if month.profile == 'jmc' else story.random.randrange(1, 3)) if row.get('lossDate') else None
        if day and day.month == row['lossDate'].month and day > row['createdDate'] + timedelta(days=3) and row['lossKind'] == '战败' and not row.get('remark'):
            row['lossDate'] = day
            row['nextContactDate'] = day + timedelta(days=3)
            story.held('dates-a-day-apart')
            return


def typical_case(story: Story, month: Month) -> None:
    rows = [row for row in month.losses if row.get('lossKind') == '战败' and not row.get('remark')]
    if rows:
        story.random.choice(rows)['remark'] = '典型案例，已在周会讲评'
        story.held('typical-case')


def rejections(story: Story, month: Month) -> None:
    """An application for a loss that the manager refused stands in the table with his answer."""
    for prospect in story.prospects:
        if 'rejected' not in prospect.facts:
            continue
        day, level, reason = prospect.facts['rejected']
        row = dict.fromkeys(month.losses[0]) if month.losses else {}
        row.update(_entry(prospect, day, level))
        row.update(lossReason=reason.text, lossReasonCategory=reason.major, lossReasonSubcategory=reason.minor, lossDestination=reason.destination)
        row.update(lossKind='战败', managerCallBack='驳回，客户还没有买，恢复跟进', recordedDate=day, nextContactDate=day + timedelta(days=2))
        signed = day if 'evening-signature' in story.options else next((one.get('managerSignedDate') for one in month.losses), None)
        row.update(managerComment=f'已致电，{prospect.name}仍在比较，驳回，请{prospect.consultant}三天内再约', managerSignature=story.store.manager)
        row.update(managerSignedDate=signed, generalManagerSignature=story.store.general_manager, generalManagerSignedDate=signed)
        if signed is None:
            row.update(dict.fromkeys(('managerSignature', 'generalManagerSignature')))
        month.losses.append(row)
    _renumber(month.losses)


def _entry(prospect: Prospect, day: date, level: str) -> Row:
    return {
        '_key': prospect.key,
        'customerName': prospect.name,
        'phone': prospect.phone,
        'model': prospect.model,
        'source': prospect.source,
        'createdDate': prospect.created,
        'initialLevel': prospect.initial_level,
        'lossDate': day,
        'lossLevel': level,
        'contactCount': len(prospect.contacts_until(day)),
        'lastContactDate': day,
        'consultant': prospect.consultant,
    }


def _renumber(rows: list[Row]) -> None:
    rows.sort(key=lambda row: row['lossDate'])
    for index, row in enumerate(rows):
        row['sequence'] = index + 1


def received_by_others(story: Story, month: Month) -> None:
    """A walk-in whom the manager received, and one whom nobody could receive."""
    strangers = [row for row in month.visits if row['_key'] is None]
    for row, who, cause in zip(strangers[:2], (story.store.manager, '无人接待'), ('received-by-manager', 'unattended')):
        row['consultant'] = who
        story.held(cause)


def invitations(story: Story, month: Month) -> None:
    """A visit promised for a day that is still to come."""
    for row in month.calls:
        if row['captured'] == '是' and not row['actualVisitDate'] and story.as_of - row['callDate'] < timedelta(days=6):
            row['invited'], row['expectedVisit'] = '是', story.today + timedelta(days=story.random.randrange(2, 6))
            story.held('invited-later')
            return


def arrivals(story: Story, month: Month) -> None:
    """Came a day after the promised one."""
    for row in month.calls:
        came = row['actualVisitDate']
        if came and came - row['callDate'] > timedelta(days=1):
            row['expectedVisit'] = came - timedelta(days=1)
            story.held('arrived-next-day')
            return


def level_words(story: Story, month: Month) -> None:
    """The same levels written as people write them: A级, 订单."""
    for row in month.visits:
        if row.get('level'):
            row['level'] = '订单' if row['level'] == 'O' else f'{row["level"]}级'
            story.held('level-alias')

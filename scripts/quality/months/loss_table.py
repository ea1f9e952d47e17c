"""The loss table: one entry a lost customer, with the manager's and the general manager's hands."""

from __future__ import annotations

from datetime import date, timedelta

from months.month import Row
from months.prospect import LOSSES, LOST, UNDECIDED, Outcome, Prospect
from months.story import Story


def loss_rows(story: Story, first: date, day: date, today: date) -> list[Row]:
    lost = [(p, o) for p in story.prospects if (o := p.outcome_by(day)) and o.kind in LOSSES and first <= p.facts.get('entered', o.day) <= day]
    lost.sort(key=lambda one: (one[1].day, one[0].key))
    signing = signing_day(story, day, today)
    rows = [_loss(story, prospect, outcome, signing) for prospect, outcome in lost]
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows


def signing_day(story: Story, day: date, today: date) -> date | None:
    """The monthly review, a few days after the month's end; none yet in a month that still runs."""
    if today <= day:
        return None
    signing = day + timedelta(days=story.random.randrange(1, 5))
    return min(signing, today)


def _loss(story: Story, prospect: Prospect, outcome: Outcome, signing: date | None) -> Row:
    evening = 'evening-signature' in story.options
    recorded = prospect.facts.get('entered', outcome.day)
    signed = recorded if evening else signing
    row: Row = {
        '_key': prospect.key,
        'customerName': prospect.name,
        'phone': prospect.phone,
        'model': prospect.model,
        'source': prospect.source,
        'createdDate': prospect.created,
        'initialLevel': prospect.initial_level,
        'lossDate': outcome.day,
        'lossLevel': outcome.level,
        'lossKind': outcome.kind,
        'lossReason': outcome.reason,
        'lossReasonCategory': outcome.category,
        'lossReasonSubcategory': outcome.subcategory,
        'lossDestination': outcome.destination or None,
        'lossDealer': outcome.dealer or None,
        'contactCount': len(prospect.contacts_until(outcome.day)),
        'lastContactDate': outcome.day,
        'consultant': prospect.consultant,
        'recordedDate': recorded,
        'nextContactDate': outcome.day + timedelta(days=story.random.randrange(1, 4)) if outcome.kind in (LOST, UNDECIDED) else None,
        'remark': None,
    }
    if prospect.facts.get('explained'):
        told = f'{outcome.day.month}月{outcome.day.day}日'
        row['remark'] = f'补登说明：{told}客户来电告知已购车，当天外出未登，{recorded.month}月{recorded.day}日补登，{prospect.consultant}'
    _review(story, row, outcome, signed)
    return row


def _review(story: Story, row: Row, outcome: Outcome, signed: date | None) -> None:
    if signed is None:
        return
    row['managerCallBack'] = f'{signed.month}月{signed.day}日已回访，确认'
    row['managerComment'] = story.reasons.comment()
    row['managerSignature'], row['managerSignedDate'] = story.store.manager, signed
    row['generalManagerSignature'] = story.store.general_manager
    row['generalManagerSignedDate'] = min(signed + timedelta(days=story.random.randrange(0, 2)), story.today)
    row['measure'] = story.random.choice(['报价当天发出，次日电话确认', '试驾前准备竞品对比表', '每周例会演练一次价格异议', '置换评估提前约到店'])
    row['measureOwner'] = row['consultant']
    row['measureDeadline'] = outcome.day + timedelta(days=14)

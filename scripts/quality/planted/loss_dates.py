"""Group E: loss table against cards, logs and dates."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from months.month import Month, Row
from planted.ground import CARDS, GRID, LOSSES, Planted, Planter, card_of, choose, drop, has, in_month, losses, put_after, rows, some_loss
from planted.lives import grid_row


def _uncount(month: Month, row: Row) -> None:
    name = {'战败': '战败数', '失控': '失控数'}.get(row['lossKind'])
    for figure in rows(month, 'kpi-sheet', lambda one: one['kpiName'] == name and one['kpiScope'] in ('店', row['consultant'])):
        figure['kpiActual'] -= 1


def lost_card_not_in_table(month: Month, random: Random) -> Planted | None:
    row = some_loss(month, random, lambda one: one['lossKind'] != '准战败' and in_month(month, one['lossDate']))
    if row is None or len(month.losses) < 2:
        return None
    drop(month, LOSSES, lambda one: one is row)
    _uncount(month, row)
    return Planted(CARDS, card_of(month, row['_key']), 'status', '卡上已战败，流失表没有')


def loss_without_lost_card(month: Month, random: Random) -> Planted | None:
    """The card still says 在跟, or there is no card at all."""
    row = some_loss(month, random, lambda one: one['createdDate'].month == month.month and one['lossKind'] != '准战败')
    if row is None:
        return None
    card = card_of(month, row['_key'])
    assert card is not None
    if random.random() < 0.6:
        card.update(status='在跟', lossDate=None, lossReason=None, nextContactDate=month.as_of + timedelta(days=2))
    else:
        drop(month, CARDS, lambda one: one is card)
        drop(month, GRID, lambda one: one['_key'] == row['_key'])
    return Planted(LOSSES, row, 'customerName', '流失表有，卡上没有标战败')


def loss_dates_differ(month: Month, random: Random) -> Planted | None:
    """As S000 found: February's loss told as March's; or days apart within the month."""
    row = some_loss(month, random)
    if row is None:
        return None
    card = card_of(month, row['_key'])
    assert card is not None
    before = row['lossDate'].replace(day=1) - timedelta(days=random.randrange(1, 6))
    days = [before] + [day for n in (-9, -6, 5, 8) if (day := row['lossDate'] + timedelta(days=n)).month == month.month and day <= month.as_of]
    fits = [day for day in days if day > row['createdDate']]
    if not fits:
        return None
    card['lossDate'] = random.choice(fits)
    return Planted(LOSSES, row, 'lossDate', f'卡上{card["lossDate"]}，表上{row["lossDate"]}')


def late_loss_record(month: Month, random: Random) -> Planted | None:
    row = some_loss(month, random, lambda one: (month.today - one['lossDate']).days > 5)
    if row is None or not has(month, LOSSES, 'recordedDate'):
        return None
    row['recordedDate'] = row['lossDate'] + timedelta(days=random.randrange(3, 6))
    return Planted(LOSSES, row, 'recordedDate', '过了几天才登记')


def loss_dated_on_signing_day(month: Month, random: Random) -> Planted | None:
    """Filled in at one sitting and dated that day; the cards know when it really was."""
    early = losses(month, lambda row: (month.as_of - row['lossDate']).days > 3 and row.get('managerSignature'))
    if len(early) < 2:
        return None
    day = month.as_of
    for row in month.losses:
        row.update(managerSignedDate=day, generalManagerSignedDate=day)
    for row in early:
        row['lossDate'] = day
    return Planted(LOSSES, early[0], 'lossDate', f'{len(early)}行战败日期同为签字日{day}，卡上不是', also=[(LOSSES, row, 'lossDate') for row in early[1:]])


def loss_outside_form_month(month: Month, random: Random) -> Planted | None:
    row = some_loss(month, random)
    if row is None:
        return None
    first = row['lossDate'].replace(day=1)
    past = [first - timedelta(days=n) for n in (40, 45, 50, 55)]
    day = random.choice([*[one for one in past if one > row['createdDate']], month.today + timedelta(days=random.randrange(3, 20))])
    row['lossDate'] = day
    for card in (card_of(month, row['_key']), grid_row(month, row['_key'])):
        if card is not None:
            card['lossDate'] = day
    return Planted(LOSSES, row, 'lossDate', f'战败日期{day}不在本表月份')


def loss_before_creation(month: Month, random: Random) -> Planted | None:
    row = some_loss(month, random, lambda one: (month.as_of - one['lossDate']).days > 3)
    if row is None:
        return None
    row['createdDate'] = row['lossDate'] + timedelta(days=random.randrange(1, 4))
    return Planted(LOSSES, row, 'lossDate', '战败早于产生')


def repeated_loss(month: Month, random: Random) -> Planted | None:
    row = some_loss(month, random, lambda one: (month.as_of - one['lossDate']).days > 1)
    if row is None:
        return None
    late: date = row['lossDate'] + timedelta(days=random.randrange(0, (month.as_of - row['lossDate']).days))
    again = {**row, 'lossDate': late, 'lossReason': f'{row["lossReason"]}，再次联系确认', 'recordedDate': late}
    put_after(month, LOSSES, month.losses[-1], again)
    return Planted(LOSSES, again, 'phone', '同一电话本月登记了两次战败')


LOSS_DATES: dict[str, Planter] = {
    'DF01': lost_card_not_in_table, 'DF02': loss_without_lost_card, 'DF03': loss_dates_differ, 'DF04': late_loss_record,
    'DF05': loss_dated_on_signing_day, 'DF29': loss_outside_form_month, 'DF30': loss_before_creation, 'DF31': repeated_loss,
}  # fmt: skip

"""Owners, their cars and the leads about them: the rarer forms."""

from __future__ import annotations

from datetime import date, time, timedelta

from months import lexicon
from months.month import Row
from months.prospect import ORDERED, Prospect
from months.story import Story

_VIN = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'


def vin(story: Story) -> str:
    return 'LSB' + ''.join(story.random.choice(_VIN) for _ in range(8)) + f'{story.random.randrange(10**6):06d}'


def plate(story: Story) -> str:
    digits = ''.join(story.random.choice('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789') for _ in range(4))
    return f'{lexicon.PLATE_AREA}{story.random.randrange(10)}{digits}'


def green_plate(story: Story) -> str:
    return f'{lexicon.PLATE_AREA}D{story.random.randrange(10000, 99999)}'


def owner_rows(story: Story) -> list[Row]:
    """Cars delivered by the day of the check, and a few older owners."""
    rows = [_owner(story, p) for p in story.prospects if p.outcome and p.outcome.kind == ORDERED and p.outcome.delivered and p.outcome.delivered <= story.as_of]
    rows += [_older_owner(story) for _ in range(3)]
    rows.sort(key=lambda row: row['deliveryDate'])
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows


def _owner(story: Story, prospect: Prospect) -> Row:
    outcome = prospect.outcome
    assert outcome and outcome.delivered
    delivered = outcome.delivered
    fresh = (story.as_of - delivered).days < 12
    row = _car(story, prospect.name, prospect.phone, prospect.model, prospect.consultant, delivered)
    row['_key'] = prospect.key
    row['plate'] = story.random.choice(['临牌', '未上牌']) if fresh else plate(story)
    row['plateDate'] = None if fresh else delivered + timedelta(days=8)
    if fresh:
        story.held('no-plate-yet')
    return row


def _older_owner(story: Story) -> Row:
    delivered = story.first - timedelta(days=story.random.randrange(120, 700))
    consultant = story.random.choice(story.consultants).name
    row = _car(story, story.directory.name(), story.directory.phone(), story.random.choice(story.store.models), consultant, delivered)
    row['plate'] = plate(story)
    if story.chance(0.3):
        row['plate'] = green_plate(story)
        story.held('green-plate')
    row['plateDate'] = delivered + timedelta(days=9)
    return row


def _car(story: Story, name: str, phone: str, model: str, consultant: str, delivered: date) -> Row:
    call, letter = delivered + timedelta(days=3), delivered + timedelta(days=7)
    return {
        '_key': None,
        'customerName': name,
        'phone': phone,
        'ownedModel': model,
        'vehicleColour': story.random.choice(lexicon.COLOURS),
        'vin': vin(story),
        'deliveryDate': delivered,
        'insuranceDue': delivered + timedelta(days=365),
        'soldBy': '自销',
        'consultant': consultant,
        'threeDayCall': call if call <= story.as_of else None,
        'sevenDayLetter': letter if letter <= story.as_of else None,
        'managerSignature': story.store.manager,
    }


def accident_rows(story: Story) -> list[Row]:
    rows: list[Row] = []
    for index in range(story.random.randrange(3, 6)):
        day = story.random.choice(story.days)
        rows.append(
            {
                '_key': None,
                'accidentDate': day,
                'accidentTime': time(story.random.randrange(7, 20), story.random.randrange(60)),
                'leadChannel': story.random.choice(['自店', '保险公司', '异业', '主店']),
                'plate': plate(story),
                'vin': vin(story)[-6:],
                'insuredName': story.directory.name(),
                'phone': story.directory.phone(),
                'insurer': story.random.choice(['平安', '太平洋', '人保']),
                'accidentNote': story.random.choice(['单方事故', '三者追尾', '停放受损']),
                'damage': story.random.choice(['左侧剐蹭', '右侧剐蹭', '后部受损']),
                'estimatedAmount': story.random.randrange(5, 90) * 100,
                'followUpNote': '已电话联系，约定到店时间',
                'leadResult': '已成功',
                'repairDestination': '在自店修',
            }
        )
        story.held('vin-tail')
    rows.sort(key=lambda row: (row['accidentDate'], row['accidentTime']))
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows


def churn_rows(story: Story) -> list[Row]:
    rows: list[Row] = []
    for index in range(story.random.randrange(3, 7)):
        bought = story.first - timedelta(days=story.random.randrange(600, 1500))
        last = story.as_of - timedelta(days=story.random.randrange(200, 400))
        tracked = story.random.choice(story.days)
        rows.append(
            {
                '_key': None,
                'sequence': index + 1,
                'plate': plate(story),
                'vin': vin(story),
                'customerName': story.directory.name(),
                'phone': story.directory.phone(),
                'district': story.random.choice(lexicon.DISTRICTS),
                'ownedModel': story.random.choice(story.store.models),
                'purchaseDate': bought,
                'mileage': story.random.randrange(9000, 60000),
                'lastServiceDate': last,
                'warrantySide': '保内' if (story.as_of - bought).days < 1095 else '保外',
                'serviceDestination': story.random.choice(['修理厂', '其他服务站', '自己保养']),
                'churnReason': story.random.choice(['距离远', '配件价格贵', '等待时间长']),
                'trackedDate': tracked,
                'trackResult': '已联系，约下月保养',
                'spend': 0,
            }
        )
    return rows

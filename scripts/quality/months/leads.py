"""DCC leads, and the ledger of customers who bought a rival's car (竞品客源)."""

from __future__ import annotations

from datetime import timedelta

from months import lexicon
from months.month import Row
from months.prospect import LOST
from months.story import Story


def lead_rows(story: Story) -> list[Row]:
    """Leads from the web; and lost customers handed over for a second call within three days (展厅战败)."""
    rows: list[Row] = []
    for _ in range(story.random.randrange(3, 7)):
        day = story.random.choice(story.days)
        valid = story.chance(0.7)
        rows.append(
            {
                '_key': None,
                'leadDate': day,
                'customerName': story.random.choice(lexicon.SURNAMES) + story.random.choice(['先生', '女士']),
                'phone': story.directory.phone(),
                'model': story.random.choice(story.store.models),
                'source': story.random.choice(['汽车之家', '易车', '抖音', '官网']),
                'callBackDate': day,
                'callBackNote': '已加微信，发送报价' if valid else '空错号',
                'leadVerdict': '有效' if valid else '无效',
                'callBackCount': 1,
            }
        )
    for prospect in story.prospects:
        outcome = prospect.outcome
        if outcome and outcome.kind == LOST and story.first <= outcome.day <= story.as_of - timedelta(days=2):
            rows.append(_handed_over(story, prospect))
            story.held('second-follow-up')
    rows.sort(key=lambda row: row['leadDate'])
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows


def rival_rows(story: Story) -> list[Row]:
    """竞品客源: customers who bought a rival, each with the day of the next call."""
    rows: list[Row] = []
    for prospect in story.prospects:
        outcome = prospect.outcome
        if outcome and outcome.kind == LOST and story.first <= outcome.day <= story.as_of:
            rows.append(
                {
                    '_key': prospect.key,
                    'customerName': prospect.name,
                    'phone': prospect.phone,
                    'model': prospect.model,
                    'lossDestination': outcome.destination,
                    'lossDealer': outcome.dealer,
                    'lossDate': outcome.day,
                    'nextContactDate': outcome.day + timedelta(days=3),
                    'consultant': prospect.consultant,
                }
            )
            story.held('second-follow-up')
    rows.sort(key=lambda row: row['lossDate'])
    for index, row in enumerate(rows):
        row['sequence'] = index + 1
    return rows


def _handed_over(story: Story, prospect) -> Row:
    day = prospect.outcome.day + timedelta(days=story.random.randrange(1, 3))
    return {
        '_key': prospect.key,
        'leadDate': day,
        'customerName': prospect.name,
        'phone': prospect.phone,
        'model': prospect.model,
        'source': '展厅战败',
        'callBackDate': day,
        'callBackNote': '战败二次跟踪，客户已购车，祝贺并保持联系',
        'leadVerdict': '有效',
        'callBackCount': 1,
    }

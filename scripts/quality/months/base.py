"""The owner base: tiers, visits to old customers, referrals."""

from __future__ import annotations

from datetime import timedelta

from months import lexicon
from months.month import Row
from months.story import Story

_LOYALTY = {'scoreSatisfaction': 2, 'scoreMaintenance': 3, 'scoreActivity': 2, 'scorePraise': 3}
_MEANS = {'scoreRenown': 2, 'scoreBusiness': 1, 'scoreReputation': 2, 'scoreInfluence': 1, 'scoreFleet': 2, 'scorePlan': 2}
_REFERRALS = ('ownerReferrals', 'firstReferrals', 'repeatReferrals', 'industryReferrals', 'districtReferrals', 'friendReferrals')


def _owner(story: Story, index: int) -> Row:
    return {
        '_key': None,
        'sequence': index + 1,
        'customerName': story.directory.name(),
        'phone': story.directory.phone(),
        'district': story.random.choice(lexicon.DISTRICTS),
        'occupation': story.random.choice(lexicon.OCCUPATIONS),
        'ownedModel': story.random.choice(story.store.models),
        'purchaseDate': story.first - timedelta(days=story.random.randrange(200, 900)),
        'consultant': story.random.choice(story.consultants).name,
    }


def tier_rows(story: Story) -> list[Row]:
    rows = []
    for index in range(story.random.randrange(4, 7)):
        row = _owner(story, index)
        for name, most in {**_LOYALTY, **_MEANS}.items():
            row[name] = story.random.randrange(most + 1)
        row['loyaltyTotal'] = sum(row[name] for name in _LOYALTY)
        row['economyTotal'] = sum(row[name] for name in _MEANS)
        row['totalScore'] = row['loyaltyTotal'] + row['economyTotal']
        both = row['loyaltyTotal'] >= 7 and row['economyTotal'] >= 7
        row['tier'] = '优质' if both else '潜力' if row['economyTotal'] >= 6 or row['totalScore'] >= 12 else '一般'
        row['tierDate'] = story.first - timedelta(days=20)
        rows.append(row)
    return rows


def visit_plan_rows(story: Story) -> list[Row]:
    """A column a month: the day of the call, up to the day of the check."""
    rows = []
    for index in range(story.random.randrange(3, 6)):
        row = _owner(story, index)
        row['tier'] = story.random.choice(['优质', '潜力', '一般'])
        for month in range(1, story.month + 1):
            day = story.first.replace(month=month) + timedelta(days=story.random.randrange(0, 18))
            row[f'month:{month}'] = day
        row['supervisorCheck'] = story.store.manager
        rows.append(row)
    return rows


def referral_rows(story: Story) -> list[Row]:
    rows: list[Row] = []
    for month in range(1, story.month + 1):
        row: Row = {'_key': None, 'referralMonth': f'{month}月'}
        for name in _REFERRALS:
            row[name] = story.random.randrange(0, 6)
        row['referralLeads'] = row['referralSum'] = sum(row[name] for name in _REFERRALS)
        rows.append(row)
    return rows


def tier_referral_rows(story: Story) -> list[Row]:
    rows: list[Row] = []
    for month in range(1, story.month + 1):
        row: Row = {'_key': None, 'referralMonth': f'{month}月'}
        for what in ('Referrals', 'Repurchases'):
            for tier in ('premium', 'potential', 'ordinary'):
                row[f'{tier}{what}'] = story.random.randrange(0, 5)
            row[f'total{what}'] = sum(row[f'{tier}{what}'] for tier in ('premium', 'potential', 'ordinary'))
        rows.append(row)
    return rows

"""Builds a whole month from a seed: its story, then every form that tells it."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from months import aftersales, base, choose, figures, leads, ledgers, loss_table, recall, registers, reports, statistics
from months.columns import lay_out
from months.month import Month
from months.plans import populate
from months.story import Story, start
from months.tally import tally
from months.workdays import previous_month

_PROFILES = ['fengxing', 'fengxing', 'fengxing', 'beijing-hyundai', 'jmc']

_RARER = {
    'owner-tier': base.tier_rows,
    'owner-visit-plan': base.visit_plan_rows,
    'referral-statistics': base.referral_rows,
    'tier-referrals': base.tier_referral_rows,
    'service-defection': recall.defection_rows,
    'unreached-outcomes': recall.unreached_rows,
    'win-back-board': recall.board_rows,
}


def build_month(seed: int) -> Month:
    """The same seed gives the same month, byte for byte."""
    random = Random(seed * 7919 + 11)
    profile = random.choice(_PROFILES)
    story = start(seed, profile, 2026, random.randrange(1, 10), running=random.random() < 0.15)
    choose.choose_options(story, random)
    populate(story)
    choose.lives(story)
    choose.oddities(story)
    ledgers.number_cards(story)
    return tell(story, random)


def tell(story: Story, random: Random) -> Month:
    visits, calls = registers.visit_rows(story), registers.call_rows(story)
    for rows in (visits, calls):
        for index, row in enumerate(rows):
            row['sequence'] = index + 1
    since = story.first - timedelta(days=30 if 'short-ledger' in story.options else 400)
    forms = {
        'roster': figures.roster_rows(story),
        'showroom-traffic-log': visits,
        'phone-up-log': calls,
        'traffic-statistics': statistics.statistics_rows(story, visits, calls),
        'daily-report': reports.report_rows(story),
        'follow-up-log': ledgers.grid_rows(story, story.first, story.as_of, closed=story.today > story.as_of),
        'prospect-card': ledgers.card_rows(story, story.as_of, since),
        'contact-log': ledgers.contact_rows(story, since if 'short-ledger' not in story.options else story.first, story.as_of),
        'loss-analysis': loss_table.loss_rows(story, story.first, story.as_of, story.today),
        'owner-card': aftersales.owner_rows(story),
        'kpi-sheet': figures.kpi_rows(story, visits),
        'target-sheet': figures.target_rows(story),
    }
    if 'calls-apart' in story.options:
        forms['call-statistics'] = statistics.call_statistics_rows(story, calls)
    if 'leads' in story.options:
        forms['lead-log'] = leads.lead_rows(story)
    if 'rivals' in story.options and story.store.profile == 'jmc':
        forms['rival-customers'] = leads.rival_rows(story)
    if 'rarer' in story.options:
        forms['accident-lead'] = aftersales.accident_rows(story)
        forms['service-churn'] = aftersales.churn_rows(story)
        for form, rows in _RARER.items():
            if story.chance(0.5):
                forms[form] = rows(story)
    month = Month(story.seed, story.store.profile, story.store, story.year, story.month, story.as_of, story.today, story.staff, story.prospects)
    month.forms, month.causes, month.options = forms, story.causes, story.options
    choose.paper(story, month)
    lay_out(month, random)
    choose.hands(story, month)
    tally(story, month)
    if 'previous' in story.options:
        month.previous = _previous(story, random)
    return month


def _previous(story: Story, random: Random) -> Month:
    """Last month's workbook as it was at its end: ledger, grid, loss table and roster."""
    year, number = previous_month(story.year, story.month)
    first, end = date(year, number, 1), story.first - timedelta(days=1)
    month = Month(story.seed, story.store.profile, story.store, year, number, end, end + timedelta(days=3), story.staff, story.prospects)
    month.forms = {
        'roster': figures.roster_rows(story),
        'follow-up-log': ledgers.grid_rows(story, first, end, closed=True),
        'prospect-card': ledgers.card_rows(story, end),
        'loss-analysis': loss_table.loss_rows(story, first, end, end + timedelta(days=3)),
    }
    lay_out(month, random)
    return month

"""Which of the innocent causes a month is to hold: drawn at random, the rarer ones by turns so that none is left out."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from months import fates, touches, traits
from months.month import Month
from months.plans import closed_before
from months.prospect import LOST
from months.story import Ending, Story

_OPTIONS = {
    'busy': 0.4, 'errands': 0.4, 'slots-of-all': 0.2, 'level-stock': 0.4, 'calls-apart': 0.4, 'evening-signature': 0.4,
    'leads': 0.5, 'rarer': 0.5, 'previous': 0.5, 'short-ledger': 0.15, 'unsigned': 0.15, 'foot': 0.3, 'pictures': 0.3,
    'buckets': 0.15, 'over-rows': 0.5, 'no-losses': 0.08, 'rivals': 0.3, 'level-words': 0.12, 'spare-sheets': 0.4,
    'instructions': 0.2, 'one-day': 0.15,
}  # fmt: skip

_FATES: list[tuple[float, Callable[[Story], None]]] = [
    (0.4, fates.short_reason),
    (0.35, fates.same_make),
    (0.4, fates.dead_number),
    (0.3, fates.high_level_loss),
    (0.3, fates.quick_loss),
    (0.35, fates.new_lost),
    (0.25, fates.cancelled_order),
]

_TRAITS: list[tuple[float, Callable[[Story], None]]] = [
    (0.7, traits.courtesy_names),
    (0.4, traits.company),
    (0.5, traits.undecided_model),
    (0.5, traits.card_next_day),
    (0.35, traits.handed_over),
]


def choose_options(story: Story, random: Random) -> None:
    story.options |= {option for option, share in _OPTIONS.items() if random.random() < share}


def lives(story: Story) -> None:
    """Uncommon lives, each with its own share of months."""
    chance, options = story.chance, story.options
    if chance(0.3):
        fates.long_c(story)
    if chance(0.4):
        fates.returned(story, ordered=chance(0.5))
    if 'no-losses' in options:
        return
    if 'one-day' in options:
        fates.lost_on_one_day(story)
    for share, fate in _FATES:
        if chance(share):
            fate(story)
    if chance(0.25):
        fates.out_of_reach(story, 3)
    if chance(0.6) and story.store.profile != 'fengxing':
        fates.rejected(story)
    if chance(0.3):
        fates.late_loss(story, explained=chance(0.5))
    elif chance(0.4):
        consultant = story.random.choice(story.consultants)
        if closed_before(story, consultant, Ending(LOST, reason=story.reasons.bought())) and 'previous' not in options:
            story.held('loss-on-ledger')


def oddities(story: Story) -> None:
    fates.unplanned_visits(story)
    traits.family_phone(story)
    traits.odd_phones(story)
    traits.one_evidence(story)
    for share, trait in _TRAITS:
        if story.chance(share):
            trait(story)


def paper(story: Story, month: Month) -> None:
    """After the forms are told, before they are laid out."""
    touches.rejections(story, month)
    touches.invitations(story, month)
    touches.arrivals(story, month)
    if len(month.losses) >= 5 or story.chance(0.3):
        touches.typical_case(story, month)
    if story.chance(0.3):
        touches.dates_apart(story, month)
    if story.chance(0.3):
        touches.received_by_others(story, month)
    if 'buckets' in story.options:
        touches.time_buckets(story, month)
    if 'level-words' in story.options:
        touches.level_words(story, month)
    if 'no-losses' in story.options and not month.losses:
        story.held('no-losses')


def hands(story: Story, month: Month) -> None:
    """After the layout: signatures and running-on reasons."""
    if not month.losses:
        return
    if 'unsigned' in story.options or story.today == story.as_of:
        touches.unsigned(story, month)
    elif 'foot' in story.options and month.profile == 'fengxing':
        touches.signed_at_foot(story, month)
    elif 'pictures' in story.options:
        touches.picture_signatures(story, month)
    if 'over-rows' in story.options:
        touches.losses_over_rows(story, month)



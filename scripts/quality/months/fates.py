"""The less common lives: each brings one innocent cause of the rule book into the month."""

from __future__ import annotations

from datetime import timedelta

from months.lexicon import RIVALS
from months.life import Ending, Life, Stage
from months.people import Staff
from months.plans import carried, closed_before, fresh_level, new, ordered_before
from months.prospect import LOST, LOST_CONTACT, ORDERED, UNDECIDED, Contact, Outcome, Prospect
from months.reasons import Reason
from months.story import Story


def losing(story: Story) -> Staff:
    """A consultant who may lose a customer: where four of one consultant go on one day, he loses no more."""
    return story.random.choice(story.consultants[1:] if 'one-day' in story.options else story.consultants)


def same_make(story: Story) -> None:
    reason = story.reasons.same_make('', f'{story.store.brand}临城店')
    if carried(story, losing(story), 'A', Ending(LOST, reason=reason)):
        story.held('same-make-dealer')


def short_reason(story: Story) -> None:
    if carried(story, losing(story), story.random.choice('AB'), Ending(LOST, reason=story.reasons.short())):
        story.held('short-good-reason')


def lost_on_one_day(story: Story) -> None:
    """Four of one consultant on one day, each in that day's report: an honest clearing of the file."""
    consultant = story.consultants[0]
    if consultant.rota is None or 'no-losses' in story.options:
        return
    day = story.open_day(story.first + timedelta(days=8), story.as_of - timedelta(days=3), consultant.rota)
    count = len(story.prospects)
    for _ in range(4):
        ending = Ending(LOST, reason=story.reasons.bought())
        carried(story, consultant, story.random.choice('AB'), ending, on=day, tries=3000)
    if len(story.prospects) == count + 4:
        story.held('lost-on-one-day', 4)


def dead_number(story: Story) -> None:
    attempt, text = story.random.choice(
        [('空号，微信已删除', '号码为空号，微信也被删除'), ('号码停机', '号码停机，短信微信均无回音'), ('被客户拉黑', '电话微信都被拉黑，换号联系后挂断')]
    )
    ending = Ending(LOST_CONTACT, reason=story.reasons.out_of_reach(text), attempts=[attempt])
    if carried(story, losing(story), story.random.choice('ABC'), ending):
        story.held('dead-number')


def out_of_reach(story: Story, count: int) -> None:
    made = 0
    for _ in range(count):
        ending = Ending(LOST_CONTACT, reason=story.reasons.out_of_reach(None), attempts=['未接通', '关机', '无人接听'])
        made += carried(story, losing(story), story.random.choice('AB'), ending) is not None
    if made:
        story.held('lost-contact-attempts', made)
        story.held('short-full-note', made * 3)
    if made >= 3:
        story.held('same-reason-lost-contact', made)


def high_level_loss(story: Story) -> None:
    prospect = carried(story, losing(story), 'H', Ending(LOST, reason=story.reasons.bought()))
    if prospect:
        story.held('examined-high-level')


def quick_loss(story: Story) -> None:
    """Bought elsewhere within the week, at a level that was judged rightly."""
    consultant = losing(story)

    def make() -> Prospect:
        assert consultant.rota is not None
        return story.new_prospect(consultant, story.open_day(story.first, story.as_of - timedelta(days=8), consultant.rota), '来店')

    def wanted(prospect: Prospect) -> bool:
        return prospect.outcome is not None and (prospect.outcome.day - prospect.created).days <= 7

    level = story.random.choice('HA')
    if story.live(make, lambda: [Stage(level, 4)], Ending(LOST, reason=story.reasons.bought()), wanted):
        story.held('quick-loss')


def long_c(story: Story) -> None:
    consultant = losing(story)
    before = story.first - timedelta(days=1)

    def make() -> Prospect:
        assert consultant.rota is not None
        created = story.open_day(story.first - timedelta(days=200), story.first - timedelta(days=125), consultant.rota)
        return story.new_prospect(consultant, created, '来店')

    if story.live(make, lambda: [Stage('C', 400)], Ending(), lambda prospect: prospect.is_open(before)):
        story.held('long-c')


def cancelled_order(story: Story) -> None:
    """Ordered last month, cancelled in this one: the deposit's settlement is written down."""
    prospect = ordered_before(story, losing(story))
    if prospect is None:
        return
    later = [c for c in prospect.contacts if c.day >= story.first and c.after == 'O']
    if not later:
        return
    contact = later[0]
    reason = story.reasons.cancelled(str(prospect.facts['deposit']))
    prospect.contacts = [c for c in prospect.contacts if c.day <= contact.day]
    assert prospect.outcome is not None
    prospect.facts['orderedOn'] = prospect.outcome.day
    contact.after, contact.note, contact.next_day = 'F2', reason.text, None
    prospect.outcome = Outcome(UNDECIDED, contact.day, 'O', reason.text, '', '', reason.major, reason.minor)
    story.held('cancelled-order')


def returned(story: Story, ordered: bool) -> None:
    """Lost in an earlier month, came back, and is noted as such; `ordered`: bought in the end."""
    consultant = losing(story)
    prospect = closed_before(story, consultant, Ending(LOST, reason=story.reasons.bought()))
    if prospect is None or consultant.rota is None:
        return
    lost = prospect.outcome
    assert lost is not None
    back = story.open_day(story.first + timedelta(days=2), story.as_of - timedelta(days=4), consultant.rota)
    life = Prospect(**{**vars(prospect), 'contacts': [], 'outcome': None, 'created': back, 'origin': '来店'})
    ending = Ending(ORDERED, delivery=25) if ordered else Ending()
    Life(story.random, life, consultant.rota).live([Stage('H' if ordered else 'A', 2 if ordered else 25)], ending, story.as_of)
    if ordered and life.outcome is None or not fresh_level(life, story.as_of):
        return
    life.contacts[0].before, life.contacts[0].purpose = lost.level, '促进'
    prospect.contacts += life.contacts
    prospect.facts['lostOn'], prospect.facts['back'], prospect.facts['again'] = lost, back, True
    prospect.outcome = life.outcome
    word = '战败挽回' if ordered else '战败激活'
    prospect.remark = f'{word}：{lost.day.month}月{lost.day.day}日战败，{back.month}月{back.day}日再次来店'
    story.held('won-back' if ordered else 'reactivated')


def rejected(story: Story) -> None:
    """The consultant applied for a loss, the manager called the customer, refused, and the calls went on."""
    consultant = losing(story)
    prospect = carried(story, consultant, 'A', Ending())
    if prospect is None:
        return
    within = [c for c in prospect.contacts[1:-1] if c.day >= story.first and c.reached and c.method != '来店']
    if not within:
        return
    contact = within[0]
    contact.note = '客户说在别处看好了，申请战败'
    after = prospect.contacts[prospect.contacts.index(contact) + 1]
    after.note = '经理驳回战败申请，恢复跟进，客户同意再谈一次价格'
    rival = story.random.choice(RIVALS)
    reason = Reason(f'客户说看好了{rival}，便宜{story.random.randrange(10, 60) * 100}元，准备去交定金', '价格', '价格高', rival)
    prospect.facts['rejected'] = (contact.day, prospect.level_at(contact.day), reason)
    story.held('rejected-and-resumed')


def unplanned_visits(story: Story) -> None:
    for prospect in story.random.sample(story.prospects, len(story.prospects)):
        rota = story.member(prospect.consultant).rota
        for index, contact in enumerate(prospect.contacts[:-1]):
            following = prospect.contacts[index + 1]
            day = contact.day + timedelta(days=2)
            talked = contact.after in 'AB' and contact.reached and following.reached
            if talked and day < following.day and story.first <= day <= story.as_of and rota and rota.works(day):
                visit = Contact(day, '来店', '促进', '客户路过来店看车，介绍了展厅现车', contact.after, contact.after, following.day, False)
                prospect.contacts.insert(index + 1, visit)
                story.held('unplanned-visit')
                break
        if story.causes.get('unplanned-visit', 0) >= 2:
            return


def new_lost(story: Story) -> None:
    if new(story, losing(story), 'B', Ending(UNDECIDED, reason=story.reasons.undecided())):
        story.held('undecided')


def late_loss(story: Story, explained: bool) -> None:
    """Lost in the last days of the month before, entered in the first days of this one, with the true date."""
    consultant = losing(story)
    for _ in range(25):
        prospect = closed_before(story, consultant, Ending(LOST, reason=story.reasons.bought()))
        if prospect is None or prospect.outcome is None or consultant.rota is None:
            return
        if (story.first - prospect.outcome.day).days <= 5:
            entered = consultant.rota.next_day(story.first)
            if entered.day > 5:
                story.prospects.remove(prospect)
                return
            prospect.facts['entered'], prospect.facts['explained'] = entered, explained
            story.held('late-entry-explained' if explained else 'late-entry')
            return
        story.prospects.remove(prospect)

//! What must hold, whatever happens.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::RangeInclusive;

use heelfirst_reminders::*;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, Zoned};

use crate::app::{App, times};
use crate::events::Make;
use crate::phone::{Phone, Shown};

/// What did not hold.
#[derive(Debug, Clone)]
pub struct Fault {
    pub rule: &'static str,
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.rule, self.what)
    }
}

pub type Checked = Result<(), Fault>;

pub fn ensure(holds: bool, rule: &'static str, what: impl FnOnce() -> String) -> Checked {
    if holds { Ok(()) } else { Err(Fault { rule, what: what() }) }
}

/// What really happened, whatever the core heard of it.
#[derive(Debug, Default)]
pub struct Truth {
    pub shown: BTreeMap<OccurrenceId, (Date, u32)>,
    pub moves: BTreeMap<OccurrenceId, u32>,
    /// Prompts that were armed when their time came.
    pub came: BTreeSet<OccurrenceId>,
    /// How often the clock was set back.
    pub set_backs: u32,
    /// The lighter day, and how many prompts it had had when it became one.
    pub lighter: Option<(Date, usize)>,
}

impl Truth {
    fn slots_on(&self, date: Date) -> usize {
        self.shown.values().filter(|(shown, _)| *shown == date).count()
    }

    pub fn lighten(&mut self, date: Option<Date>) {
        if self.lighter.map(|(lighter, _)| lighter) != date {
            self.lighter = date.map(|date| (date, self.slots_on(date)));
        }
    }

    /// How often a slot may be shown. Where deliveries are told late or never, nobody can know after the clock was set back whether a
    /// prompt that was armed and whose time is yet to come was shown before: it comes, rather than that the day stays silent.
    fn most(&self, id: OccurrenceId, silent: bool) -> u32 {
        let again = if silent { self.set_backs } else { 0 };
        1 + self.moves.get(&id).copied().unwrap_or(0) + again
    }

    /// A prompt was shown. `silent`: the core may not hear of it at once.
    pub fn show(&mut self, shown: &Shown, silent: bool) -> Checked {
        let (id, most) = (shown.id, self.most(shown.id, silent));
        let (_, count) = self.shown.entry(id).or_insert((shown.date, 0));
        *count += 1;
        let count = *count;
        ensure(count <= most, "one a slot", || format!("{id} was shown {count} times, {most} at most"))?;
        let Some((date, before)) = self.lighter.filter(|(date, _)| *date == shown.date) else { return Ok(()) };
        ensure(!shown.kinds.contains(Kind::Walk), "lighter day", || format!("a walk {id} on the lighter {date}"))?;
        // A slot that the person moved to later is one slot, however often it comes.
        let slots = self.slots_on(date);
        let unheard = silent && self.set_backs > 0;
        ensure(slots <= before.max(2) || unheard, "lighter day", || format!("{slots} on {date}, {before} before"))
    }
}

/// What holds after each run of the core.
pub fn after_run(phone: &Phone, app: &App, plan: &Plan, refused: &[OccurrenceId]) -> Checked {
    let mut held = phone.held();
    // An alarm whose time has come and that is only late is left to come.
    held.retain(|held| !plan.showing.contains(&held.id));
    held.sort_unstable();
    let mut planned: Vec<Held> = plan.prompts.iter().map(Held::from).collect();
    planned.retain(|prompt| !refused.contains(&prompt.id));
    planned.sort_unstable();
    ensure(held == planned, "held is planned", || format!("held {held:?}, planned {planned:?}"))?;
    let again = diff(&held, plan);
    let armed: Vec<_> = again.arm.iter().map(|prompt| prompt.id).collect();
    ensure(again.cancel.is_empty() && armed == refused, "nothing more to do", || format!("{again:?}"))?;
    let (most, pending) = if phone.make == Make::Ios { (56, 64) } else { (60, 500) };
    let (prompts, nets) = (phone.alarms.len(), phone.nets.len());
    ensure(prompts <= most && nets <= 4 && prompts + nets <= pending, "not too many", || {
        format!("{prompts} and {nets} nets")
    })?;
    ensure(phone.make == Make::Ios || nets == 0, "nets only where they last", || format!("{nets} nets"))?;
    ensure(phone.allowed || prompts + nets == 0, "not without permission", || times(plan))?;
    in_order(app, plan)
}

/// Soonest first, each once, never two at a time, none in quiet hours.
fn in_order(app: &App, plan: &Plan) -> Checked {
    let mut all: Vec<&Occurrence> = plan.prompts.iter().collect();
    ensure(all.is_sorted_by(|a, b| a.at < b.at), "soonest first", || times(plan))?;
    all.extend(plan.nets.iter().map(|net| &net.prompt));
    all.sort_by(|a, b| a.at.cmp(&b.at));
    for pair in all.windows(2) {
        ensure(pair[0].window_end <= pair[1].at, "never two at once", || format!("{pair:?}"))?;
    }
    let ids: BTreeSet<_> = all.iter().map(|prompt| prompt.id).collect();
    ensure(ids.len() == all.len(), "each once", || times(plan))?;
    for prompt in all {
        ensure(prompt.at < prompt.window_end, "it shows", || format!("{prompt:?}"))?;
        not_in_quiet(&app.settings, prompt)?;
        not_in_pause(&app.settings, prompt)?;
    }
    Ok(())
}

pub fn not_in_quiet(settings: &Settings, prompt: &Occurrence) -> Checked {
    let quiet = |at: &Zoned| {
        let unsigned = |number: i8| u8::try_from(number).unwrap();
        let time = Clock::new(unsigned(at.hour()), unsigned(at.minute())).unwrap();
        settings.quiet.iter().any(|window| window.contains(time))
    };
    if settings.quiet.is_empty() {
        return Ok(());
    }
    if quiet(&prompt.at) {
        let asked = prompt.is_fixed() && settings.fixed.iter().any(|fixed| fixed.even_in_quiet);
        return ensure(asked, "quiet hours", || format!("{prompt:?}"));
    }
    // What begins before quiet hours is over when they begin.
    let last = prompt.window_end.saturating_sub(1.second());
    ensure(!quiet(&last), "quiet hours", || format!("shows into quiet hours: {prompt:?}"))
}

pub fn not_in_pause(settings: &Settings, prompt: &Occurrence) -> Checked {
    let over = settings.paused_until.is_none_or(|until| prompt.at.datetime() >= until);
    ensure(over, "pause", || format!("{prompt:?}"))
}

/// Planned again a little later, without anything having happened, the same is still to come.
pub fn time_changes_nothing(plan: &Plan, later: &Plan, now: &Zoned, then: &Zoned, make: Make) -> Checked {
    let most = if make == Make::Ios { 56 } else { 60 };
    // What has come meanwhile may be late and takes up a place, so that the list ends sooner.
    let full = later.prompts.len() + later.showing.len() >= most;
    let last = [Some(plan), Some(later).filter(|_| full)].into_iter().flatten().filter_map(|plan| plan.prompts.last());
    let last = last.map(|prompt| prompt.at.clone()).min();
    let all = make == Make::Android && plan.prompts.len() + plan.showing.len() < most;
    let horizon = if all { now.checked_add(48.hours()).ok() } else { last };
    let Some(horizon) = horizon else { return Ok(()) };
    // Nets move on with the date, and what they stand for with them.
    if make == Make::Ios && now.date() != then.date() {
        return Ok(());
    }
    let expected: Vec<_> = plan.prompts.iter().filter(|prompt| prompt.at > *then && prompt.at <= horizon).collect();
    let found: Vec<_> = later.prompts.iter().filter(|prompt| prompt.at <= horizon).collect();
    ensure(expected == found && (make == Make::Android || plan.nets == later.nets), "time changes nothing", || {
        let first = expected.iter().zip(&found).find(|(expected, found)| expected != found);
        format!(
            "at {now}: {}\n  at {then}: {}\n  {} and {}, {first:?}, {:?}",
            times(plan),
            times(later),
            expected.len(),
            found.len(),
            later.dropped
        )
    })
}

/// The plan is the calendar without what has a reason not to come: nothing is made up, and nothing is forgotten.
pub fn against_the_calendar(phone: &Phone, app: &App, truth: &Truth, plan: &Plan, now: &Zoned) -> Checked {
    let (first, until) = (now.date().saturating_sub(2.days()), now.date().saturating_add(9.days()));
    let (settings, model) = (app.taper.thinned(&app.settings), Some(&app.model).filter(|_| app.settings.learning));
    let span = Calendar::new(&settings, now.time_zone()).with_model(model).span(first, until);
    let ids: BTreeSet<OccurrenceId> = span.visits.iter().map(Visit::id).collect();
    // Never more of a date than the calendar has, whatever was moved.
    for prompt in plan.prompts.iter().filter(|prompt| prompt.date <= until) {
        ensure(ids.contains(&prompt.id), "moved prompts do not stack", || format!("not in the calendar: {prompt:?}"))?;
    }
    if !phone.allowed {
        return Ok(());
    }
    let (now_s, most) = (now.timestamp().as_second(), if phone.make == Make::Ios { 48 } else { 60 });
    let last_s = plan.prompts.last().map_or(i64::MIN, |prompt| prompt.at.timestamp().as_second());
    let full = plan.prompts.len() + plan.showing.len() >= most;
    let nine_days_s = now_s.saturating_add(8 * 24 * 3600);
    let until_s = if full { last_s.min(nine_days_s) } else { now_s.saturating_add(48 * 3600) };
    let coming = plan.prompts.iter().map(|prompt| prompt.id).chain(plan.nets.iter().map(|net| net.prompt.id));
    let reasons: BTreeSet<OccurrenceId> = coming.chain(plan.dropped.iter().map(|dropped| dropped.id)).collect();
    for visit in span.visits.iter().filter(|visit| (now_s + 1..=until_s).contains(&visit.at_s)) {
        let id = visit.id();
        let beyond_time = Timestamp::from_second(visit.window_end_s).is_err();
        if beyond_time || comes_as_net(visit, plan, now) {
            continue;
        }
        ensure(reasons.contains(&id) || had(app, truth, id, now_s), "nothing is forgotten", || {
            format!("{visit:?} of {:?} is not in {}", app.outcomes.get(id), times(plan))
        })?;
    }
    // Beyond what is armed yet, the two that stay are not in the plan either.
    lighter_day_has_two(app, truth, plan, &span.visits, now_s + 1..=until_s)
}

/// Whether a net stands for a visit.
fn comes_as_net(visit: &Visit, plan: &Plan, now: &Zoned) -> bool {
    let Ok(at) = Timestamp::from_second(visit.at_s) else { return false };
    let slot = (visit.rule, visit.slot, now.time_zone().to_datetime(at).weekday());
    plan.nets.iter().any(|net| (net.prompt.rule, net.prompt.slot, net.prompt.at.weekday()) == slot)
}

/// Whether a slot was shown, or may have been, or was answered.
fn had(app: &App, truth: &Truth, id: OccurrenceId, now_s: i64) -> bool {
    let Some(record) = app.outcomes.get(id) else { return truth.shown.contains_key(&id) };
    let heard = record.delivered_s.is_some() || record.moves > 0 || record.outcome == Outcome::Done;
    // An hour's set-back may be a correction of the clock, after which what may have been shown does not come again; nor does what ended
    // while the clock was far ahead, once its time has passed in earnest, be its slot later in another zone.
    let may_be = record.outcome == Outcome::Unknown && (record.at_s <= now_s || now_s >= record.outcome_s - 3600);
    // A net may have come in its place, at the net's own time, while the slot's is yet to come.
    let came = record.outcome == Outcome::Armed && record.at_s <= now_s;
    heard || may_be || came || truth.shown.contains_key(&id) || truth.came.contains(&id)
}

/// A lighter day leaves out no seated prompt while it has fewer than two.
fn lighter_day_has_two(
    app: &App,
    truth: &Truth,
    plan: &Plan,
    visits: &[Visit],
    armed_s: RangeInclusive<i64>,
) -> Checked {
    // On the last days of the calendar a prompt may have no end, and is none.
    let Some(date) = app.lighter_day.filter(|date| date.year() < 9999) else { return Ok(()) };
    let left_out = |visit: &&Visit| {
        let dropped =
            plan.dropped.iter().any(|gone| gone.id == visit.id() && gone.because == DroppedBecause::LighterDay);
        dropped && visit.date == date && armed_s.contains(&visit.at_s) && !visit.kinds.contains(Kind::Walk)
    };
    let Some(left_out) = visits.iter().find(left_out) else { return Ok(()) };
    let coming =
        plan.prompts.iter().chain(plan.nets.iter().map(|net| &net.prompt)).filter(|prompt| prompt.date == date);
    let mut slots: BTreeSet<OccurrenceId> = coming.map(|prompt| prompt.id).collect();
    let records = app.outcomes.records().filter(|record| record.date == date);
    slots.extend(records.filter(|record| had(app, truth, record.id, *armed_s.start() - 1)).map(|record| record.id));
    ensure(slots.len() >= 2, "a lighter day has two", || format!("{left_out:?} is left out of {}", times(plan)))
}

/// After days of silence every prompt has ended, or was moved by the person, whose answer that is.
pub fn all_ended(app: &App, plan: &Plan, now_s: i64) -> Checked {
    let planned: BTreeSet<OccurrenceId> = plan.prompts.iter().map(|prompt| prompt.id).collect();
    // What shows at this very moment may still be answered.
    let shows = |record: &Record| record.at_s <= now_s && now_s < record.window_end_s;
    let ended = |record: &Record| record.outcome.is_end() || record.outcome.is_moved();
    let open = |record: &&Record| !planned.contains(&record.id) && !ended(record) && !shows(record);
    match app.outcomes.records().find(open) {
        None => Ok(()),
        Some(record) => Err(Fault { rule: "every prompt ends", what: format!("{record:?}") }),
    }
}

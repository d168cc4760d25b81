//! What a platform is to arm now: settings, what became of earlier prompts, and what the platform can do, brought together.

mod apart;
mod keep;
mod nets;
mod postpone;
mod thin;
mod wait;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use crate::calendar::end_at_the_next;
use crate::{
    Calendar, Kind, Model, Occurrence, OccurrenceId, Outcome, Outcomes, Record, Settings, SettingsError, Taper, Visit,
    Warning,
};

pub use nets::{ArmedNet, Net, net_slot};
pub use thin::{Dropped, DroppedBecause};

#[cfg(test)]
mod tests;

/// What holds for a person: the settings, and what was decided beside them.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// What the person wants.
    pub settings: &'a Settings,
    /// The date of a lighter day: at most two prompts, and only seated ones.
    pub lighter_day: Option<Date>,
    /// What was learnt about when prompts are accepted; not used where the settings switch learning off.
    pub model: Option<&'a Model>,
    /// How far the prompts were thinned; not used where the settings do not allow it.
    pub taper: Taper,
}

impl<'a> Rules<'a> {
    /// The settings alone.
    pub fn new(settings: &'a Settings) -> Self {
        Self { settings, lighter_day: None, model: None, taper: Taper::default() }
    }
}

/// What a platform can do with prompts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capabilities {
    /// How many it keeps pending at most.
    pub pending_limit: u32,
    /// Whether it may show any.
    pub may_notify: bool,
}

/// A platform that keeps at most so many pending notifications shows them also when the app never runs again (iOS; Apple, “Scheduling a
/// notification locally”): they reach as far as they go. Others are armed anew every day.
const MOST_OF_A_PENDING_PLATFORM: u32 = 64;
/// What is armed of the former: some of its places are left for the repeating ones and for what is snoozed.
const MOST_PENDING: usize = 56;
/// What is armed of the latter: alarms of two days, and never more than these.
const MOST_ALARMS: usize = 60;
const ALARMS_H: i64 = 48;
/// How far ahead a pending platform is planned, in days: first so many, then so many, while places are free.
const PENDING_DAYS: [i64; 2] = [14, 63];

/// How far over a pause a pending platform is planned.
const LONGEST_PAUSE_DAYS: i64 = 1_100;

impl Capabilities {
    /// Whether pending prompts survive without the app.
    pub(crate) const fn keeps_pending(self) -> bool {
        self.pending_limit <= MOST_OF_A_PENDING_PLATFORM
    }

    fn most(self) -> usize {
        let limit = usize::try_from(self.pending_limit).unwrap_or(usize::MAX);
        match (self.may_notify, self.keeps_pending()) {
            (false, _) => 0,
            (true, true) => limit.saturating_sub(nets::MOST_NETS).min(MOST_PENDING),
            (true, false) => limit.min(MOST_ALARMS),
        }
    }
}

/// What is to be armed. Arming it twice changes nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The prompts to come, soonest first.
    pub prompts: Vec<Occurrence>,
    /// Prompts in whose place a net has come, with the time at which it came: [`Outcomes::came`] makes them known.
    pub came: Vec<(Occurrence, i64)>,
    /// Prompts that repeat weekly where nobody opens the app any more; only on platforms that keep what is pending.
    pub nets: Vec<Net>,
    /// What the settings ask for and does not come, with the reason.
    pub dropped: Vec<Dropped>,
    /// What the settings ask for and no day can hold.
    pub warnings: Vec<Warning>,
    /// Prompts that may be seen now, or are about to be: their time has come, is not over, and nothing was said of them. A platform that is
    /// late must not cancel them.
    pub showing: Vec<OccurrenceId>,
    /// A burst that waits for the person to get up, and until when.
    pub waiting: Option<(OccurrenceId, Timestamp)>,
    /// When to plan anew at the latest, although nothing happened.
    pub check_again: Timestamp,
}

impl Plan {
    /// Tells also what a plan just before this one left out, and what has ended because of that.
    pub fn tell_also(&mut self, before: Vec<Dropped>) {
        let planned = |id| self.prompts.iter().any(|prompt| prompt.id == id);
        let told = |id| self.dropped.iter().any(|dropped| dropped.id == id);
        let more: Vec<Dropped> =
            before.into_iter().filter(|dropped| !planned(dropped.id) && !told(dropped.id)).collect();
        self.dropped.extend(more);
    }

    /// Whether this prompt was dropped because what it asks for was practised already.
    pub(crate) fn practised(&self, id: OccurrenceId) -> bool {
        self.dropped.iter().any(|dropped| dropped.id == id && dropped.because == DroppedBecause::Practised)
    }
}

/// Plans at `now`, in its zone. The same arguments give the same plan, and time that passes without an event only takes away what has
/// come and adds what comes into reach.
///
/// # Errors
/// The settings do not fit together.
pub fn plan(
    now: &Zoned,
    rules: &Rules<'_>,
    outcomes: &Outcomes,
    capabilities: Capabilities,
) -> Result<Plan, SettingsError> {
    rules.settings.validate()?;
    let now_s = now.timestamp().as_second();
    let waiting = wait::waiting(outcomes, now_s);
    let planner = Planner { now, now_s, zone: now.time_zone(), rules, outcomes, waiting };
    Ok(planner.plan(capabilities))
}

struct Planner<'a> {
    now: &'a Zoned,
    now_s: i64,
    zone: &'a TimeZone,
    rules: &'a Rules<'a>,
    outcomes: &'a Outcomes,
    /// The burst that waits for the person to get up, and until when: asked for with most visits, and told by all records.
    waiting: Option<(OccurrenceId, Timestamp)>,
}

/// A plan on its way.
#[derive(Debug, Default)]
struct Draft {
    /// Sorted by time.
    visits: Vec<Visit>,
    /// What the person moved to later, where the calendar has it.
    moved: Vec<Visit>,
    /// What stays where it is armed, although its own time has passed.
    held: Vec<OccurrenceId>,
    /// What nets brought, with the time at which they came.
    came: Vec<(Occurrence, i64)>,
    dropped: Vec<Dropped>,
    warnings: Vec<Warning>,
}

impl Draft {
    fn insert(&mut self, visit: Visit) {
        let place = self.visits.partition_point(|other| other.at_s <= visit.at_s);
        self.visits.insert(place, visit);
    }
}

impl Planner<'_> {
    fn plan(&self, capabilities: Capabilities) -> Plan {
        let mut most = capabilities.most();
        let mut draft = if capabilities.keeps_pending() {
            let [near, far] = PENDING_DAYS;
            let pause = self.days_of_pause();
            Some(self.draft(near)).filter(|draft| draft.visits.len() >= most).unwrap_or_else(|| self.draft(pause + far))
        } else {
            let until_s = self.now_s.saturating_add(ALARMS_H * 3600);
            // A day more, because a zone may skip one.
            let mut draft = self.draft(ALARMS_H / 24 + 1);
            draft.visits.retain(|visit| visit.at_s <= until_s);
            draft
        };
        let next_s = draft.visits.first().map_or(i64::MAX, |visit| visit.at_s);
        let showing = self.showing(next_s, capabilities.may_notify);
        if !capabilities.keeps_pending() {
            most = most.saturating_sub(showing.len()); // alarms that are only late still take up their places
        }
        let nets = if capabilities.keeps_pending() && most > 0 { self.nets(&mut draft) } else { Vec::new() };
        draft.visits.truncate(most);
        let prompts: Vec<Occurrence> =
            draft.visits.iter().filter_map(|visit| visit.occurrence(self.rules.settings, self.zone)).collect();
        Plan {
            check_again: self.check_again(&prompts),
            prompts,
            came: draft.came,
            nets,
            dropped: draft.dropped,
            warnings: draft.warnings,
            showing,
            waiting: self.waiting,
        }
    }

    /// Everything to come from now on until so many days later.
    fn draft(&self, days: i64) -> Draft {
        let today = self.now.date();
        // The night before may be of the day before yesterday: Samoa skipped the one between.
        let (first, last) = (today.saturating_sub(2.days()), today.saturating_add(days.days()));
        let settings = self.rules.taper.thinned(self.rules.settings);
        let model = self.rules.model.filter(|_| settings.learning);
        let span = Calendar::new(&settings, self.zone).with_model(model).span(first, last);
        let mut draft = Draft { visits: span.visits, warnings: span.warnings, ..Draft::default() };
        self.take_what_nets_brought(&mut draft);
        self.keep_what_is_armed(&mut draft);
        self.thin(&mut draft);
        self.thin_held(&mut draft);
        draft.visits.retain(|visit| self.is_to_come(visit.at_s));
        draft.dropped.retain(|dropped| self.is_to_come(dropped.at_s));
        draft.warnings.retain(|warning| warning.date() >= today);
        self.keep_apart(&mut draft);
        // First: what a lighter day leaves out can take nothing along.
        self.lighten(&mut draft);
        self.postpone(&mut draft);
        self.hold_back(&mut draft);
        end_at_the_next(&mut draft.visits);
        draft
    }

    /// How long a pause lasts from now on, up to [`LONGEST_PAUSE_DAYS`].
    fn days_of_pause(&self) -> i64 {
        let Some(until) = self.rules.settings.paused_until else { return 0 };
        let left = self.now.date().duration_until(until.date()).as_hours() / 24;
        left.clamp(0, LONGEST_PAUSE_DAYS)
    }

    /// Alarms that may be late are left only where nothing else can show while they do.
    fn showing(&self, next_s: i64, may_notify: bool) -> Vec<OccurrenceId> {
        if !may_notify || self.is_paused(self.now_s) {
            return Vec::new();
        }
        let showing: Vec<&Record> = self.outcomes.records().filter(|record| record.is_showing(self.now_s)).collect();
        let unheard = |record: &Record| record.outcome == Outcome::Armed;
        let seen = showing.iter().any(|record| !unheard(record));
        let stays = |record: &Record| {
            let lighter = self.rules.lighter_day == Some(record.date);
            if unheard(record) {
                return !lighter && !seen && record.window_end_s <= next_s;
            }
            !(lighter && record.kinds.contains(Kind::Walk))
        };
        // Of two that were seen the later one took the place of the other.
        let latest_s = showing.iter().filter(|record| !unheard(record)).map(|record| record.at_s).max();
        let on_top = |record: &&Record| unheard(record) || Some(record.at_s) == latest_s;
        showing.iter().copied().filter(on_top).filter(|record| stays(record)).map(|record| record.id).collect()
    }

    /// At the latest a day later, and while there is still something armed.
    fn check_again(&self, prompts: &[Occurrence]) -> Timestamp {
        let tomorrow_s = self.now_s.saturating_add(24 * 3600);
        let last_s = prompts.last().map_or(i64::MAX, |last| last.at.timestamp().as_second());
        Timestamp::from_second(tomorrow_s.min(last_s)).unwrap_or(Timestamp::MAX)
    }
}

//! From settings and dates to visits: the plan of a person of whom nothing is known but the settings.
//!
//! Days on which the clocks do not change are all alike, so what one of them looks like is worked out once ([`shape::Shape`]) and only
//! the jitter of each date is added; a day with a change is worked out by itself.

mod day;
mod demand;
mod fill;
mod grid;
mod layout;
mod moves;
mod place;
mod shape;
mod steady;
mod visit;
mod window;

use std::cmp::Reverse;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

use crate::{Clock, Fixed, Kinds, Model, Recurring, Settings, Warning, Weekday, Weekdays};
use fill::{Dated, Wanted};
use shape::{Duty, Shape};
use steady::{Steady, midnight_s};

pub(crate) use day::{Day, Ranges, ceil_min, clock_of};
pub(crate) use layout::apart;
pub(crate) use place::{first_free, is_free};
pub(crate) use shape::gap;
pub use visit::Visit;
pub(crate) use window::WINDOW_MIN;

/// The visits of some dates, sorted by time, no two at the same one; and what could not be kept, by date.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Span {
    /// Sorted by time.
    pub visits: Vec<Visit>,
    /// In the order of their dates.
    pub warnings: Vec<Warning>,
}

/// Settings in a zone, ready to be asked for dates. Asking costs a microsecond a day.
pub struct Calendar<'a> {
    settings: &'a Settings,
    zone: &'a TimeZone,
    model: Option<&'a Model>,
    /// What a day without a change of the clocks looks like, by what holds on it.
    shapes: Vec<(Duty, Shape)>,
    /// What was learnt makes of a shape on a weekday.
    moves: Vec<(usize, Weekday, Vec<i64>)>,
    wanted: Vec<Wanted>,
}

impl<'a> Calendar<'a> {
    /// Settings that were validated; with others days may have no visits, and nothing worse.
    pub fn new(settings: &'a Settings, zone: &'a TimeZone) -> Self {
        Self { settings, zone, model: None, shapes: Vec::new(), moves: Vec::new(), wanted: Vec::new() }
    }

    /// With what was learnt: visits that are spread over the day move to where prompts are accepted more often.
    #[must_use]
    pub fn with_model(self, model: Option<&'a Model>) -> Self {
        Self { model, ..self }
    }

    /// The visits of the waking dates from `first` to `last`.
    ///
    /// A day more on either side is planned and taken away again, so that the same visits come out wherever the span begins and ends.
    pub fn span(&mut self, first: Date, last: Date) -> Span {
        let mut span = Span::default();
        let start = first.checked_sub(1.day()).unwrap_or(first);
        let end = last.checked_add(1.day()).unwrap_or(last);
        let mut steady = Steady::new(self.zone, start);
        let mut date = start;
        while date <= end {
            self.day(date, &mut steady, &mut span);
            let Ok(next) = date.tomorrow() else { break };
            date = next;
        }
        finish(&mut span.visits);
        if let Some(until) = self.settings.paused_until {
            span.visits.retain(|visit| self.is_past_the_pause(visit.at_s, until));
            span.warnings.retain(|warning| self.end_of(warning.date()) > until);
        }
        let inside = |date: Date| first <= date && date <= last;
        span.visits.retain(|visit| inside(visit.date));
        span.warnings.retain(|warning| inside(warning.date()));
        span
    }

    /// Appends the visits of one waking date.
    fn day(&mut self, date: Date, steady: &mut Steady<'_>, span: &mut Span) {
        let duty = self.duty(date);
        if duty.kinds.is_empty() && duty.fixed.is_empty() {
            return;
        }
        let Some(offset_s) = steady.offset_on(date) else { return self.changing_day(date, &duty, span) };
        let start_s = midnight_s(date) + i64::from(self.settings.wake.minute_of_day()) * 60 - offset_s;
        let Some(index) = self.usual_shape(duty, date) else { return };
        let known = self.usual_moves(index, Weekday::from(date.weekday()));
        let Some((_, shape)) = self.shapes.get(index) else { return };
        let moves = known.and_then(|known| self.moves.get(known)).map_or(&[][..], |(.., moves)| moves);
        let dated = Dated { settings: self.settings, zone: self.zone, date, start_s, steady: true, moves };
        dated.fill(shape, &mut self.wanted, &mut span.visits);
        span.warnings.extend(shape.warnings.iter().map(|warning| warning.clone().on(date)));
    }

    fn changing_day(&mut self, date: Date, duty: &Duty, span: &mut Span) {
        let Some(day) = Day::new(self.settings, self.zone, date) else { return };
        let shape = Shape::new(self.settings, duty, &day);
        let start_s = day.start.as_second();
        // What was learnt on other days is not laid over one whose hours are shifted.
        let dated = Dated { settings: self.settings, zone: self.zone, date, start_s, steady: false, moves: &[] };
        dated.fill(&shape, &mut self.wanted, &mut span.visits);
        span.warnings.extend(shape.warnings);
    }

    /// Where the shape of days with this duty is, worked out on the first of them.
    fn usual_shape(&mut self, duty: Duty, date: Date) -> Option<usize> {
        if let Some(index) = self.shapes.iter().position(|(known, _)| *known == duty) {
            return Some(index);
        }
        let day = Day::new(self.settings, self.zone, date)?;
        let shape = Shape::new(self.settings, &duty, &day);
        self.shapes.push((duty, shape));
        Some(self.shapes.len() - 1)
    }

    /// Where the moves of a shape's visits on a weekday are, worked out on the first such day.
    fn usual_moves(&mut self, shape: usize, weekday: Weekday) -> Option<usize> {
        let model = self.model?;
        if let Some(index) = self.moves.iter().position(|(of, day, _)| (*of, *day) == (shape, weekday)) {
            return Some(index);
        }
        let (_, known) = self.shapes.get(shape)?;
        let moves = moves::moves(self.settings, &known.layout, weekday, model);
        self.moves.push((shape, weekday, moves));
        Some(self.moves.len() - 1)
    }

    /// What holds on a waking date.
    fn duty(&self, date: Date) -> Duty {
        // A day that ends after midnight may have prompts on the date of the pause's end.
        let paused = self.settings.paused_until;
        if paused.is_some_and(|until| date.checked_add(2.days()).is_ok_and(|after| after < until.date())) {
            return Duty { kinds: Kinds::NONE, fixed: Vec::new() };
        }
        let weekday = Weekday::from(date.weekday());
        let kinds = self.settings.kinds_on(weekday);
        let fixed = self.settings.fixed.iter().copied();
        let mut fixed: Vec<Fixed> =
            fixed.filter(|fixed| kinds.contains(fixed.kind) && fixed.days.contains(weekday)).collect();
        for recurring in &self.settings.recurring {
            self.recur(recurring, date, &mut fixed);
        }
        Duty { kinds, fixed }
    }

    /// The times of a recurrence rule on a waking date, which may go on after midnight.
    fn recur(&self, recurring: &Recurring, date: Date, fixed: &mut Vec<Fixed>) {
        let late = |clock: Clock| self.settings.over_midnight() && clock < self.settings.sleep;
        let mut on = |date: Date, wanted: &dyn Fn(Clock) -> bool| {
            let mut clocks = Vec::new();
            recurring.rule.clocks_on(recurring.from, date, self.zone, &mut clocks);
            fixed.extend(clocks.into_iter().filter(|clock| wanted(*clock)).map(|at| Fixed {
                kind: recurring.kind,
                at,
                even_in_quiet: recurring.even_in_quiet,
                days: Weekdays::ALL,
            }));
        };
        on(date, &|clock| !late(clock));
        if self.settings.over_midnight()
            && let Ok(next) = date.tomorrow()
        {
            on(next, &late);
        }
    }

    /// When a waking day ends by the clock.
    fn end_of(&self, date: Date) -> DateTime {
        let last = if self.settings.over_midnight() { date.saturating_add(1.day()) } else { date };
        last.to_datetime(self.settings.sleep.time())
    }

    /// Whether the pause, which ends at `until`, is over by the clock; of a time that comes twice both count.
    fn is_past_the_pause(&self, at_s: i64, until: DateTime) -> bool {
        let about_s = midnight_s(until.date());
        if (at_s - about_s).abs() > 3 * 86_400 {
            return at_s > about_s;
        }
        Timestamp::from_second(at_s).is_ok_and(|at| !self.settings.is_paused(self.zone.to_datetime(at)))
    }
}

/// Sorts, makes one of what collides, over two days too, and ends each window where the next prompt comes.
fn finish(visits: &mut Vec<Visit>) {
    // Of two at once the fixed one stays, and of two fixed ones the later day's, whose clock time was not moved.
    visits.sort_by_key(|visit| (visit.at_s, !visit.is_fixed(), Reverse(visit.date)));
    visits.dedup_by(|later, kept| {
        let same = later.at_s == kept.at_s;
        if same {
            kept.kinds = kept.kinds.with(later.kinds);
        }
        same
    });
    end_at_the_next(visits);
}

/// For how many minutes a prompt at `at_s` of this day is worth showing.
pub(crate) fn window_min(settings: &Settings, day: &Day<'_>, at_s: i64) -> i64 {
    window::at_minute(settings, day, day.minute_at(at_s))
}

/// No two prompts are worth showing at the same time.
pub(crate) fn end_at_the_next(visits: &mut [Visit]) {
    let mut next_s = i64::MAX;
    for visit in visits.iter_mut().rev() {
        visit.window_end_s = visit.window_end_s.min(next_s);
        next_s = visit.at_s;
    }
}

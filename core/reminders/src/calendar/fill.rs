//! From the shape of a day and its date to visits with their minutes.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::demand::Wish;
use super::layout::{Anchored, Layout, Loose, Moment};
use super::place::place;
use super::shape::Shape;
use super::visit::Visit;
use super::window;
use crate::id::DateText;
use crate::{OccurrenceId, Settings};

/// A date on the time line.
pub(super) struct Dated<'a> {
    pub(super) settings: &'a Settings,
    pub(super) zone: &'a TimeZone,
    pub(super) date: Date,
    /// Of the waking day, in seconds since 1970.
    pub(super) start_s: i64,
    /// Whether the clocks do not change from the day's start to its end.
    pub(super) steady: bool,
    /// By how many minutes its loose visits are moved, in their order; none where nothing was learnt.
    pub(super) moves: &'a [i64],
}

/// A loose visit on its way to its minute.
#[derive(Debug, Clone, Copy)]
pub(super) struct Wanted {
    loose: Loose,
    pub(super) minute: i64,
    moved_min: i64,
}

impl Dated<'_> {
    /// Appends the visits of the day, in no order. `wanted` is a workplace that is used again.
    pub(super) fn fill(&self, shape: &Shape, wanted: &mut Vec<Wanted>, visits: &mut Vec<Visit>) {
        visits.extend(shape.certain.iter().map(|certain| {
            let at_s = self.start_s + certain.since_start_s;
            let window_end_s = at_s + certain.window_min * 60;
            let (kinds, rule, slot) = (certain.kinds, certain.rule, certain.slot);
            Visit { at_s, window_end_s, date: self.date, kinds, rule, slot, anchor: None, moved_min: 0 }
        }));
        let (text, layout) = (DateText::of(self.date), &shape.layout);
        visits.extend(layout.anchored.iter().map(|walk| self.anchored(walk, &text)));
        jitter(layout, &text, wanted);
        wanted.sort_by_key(|wanted| wanted.minute);
        let minutes = wanted.iter_mut().map(|wanted| &mut wanted.minute);
        let placed = place(&layout.free, &layout.latest, layout.gap, minutes);
        debug_assert!(placed.is_some(), "what was laid out fits");
        for (visit, moved_min) in wanted.iter_mut().zip(self.moves) {
            visit.moved_min = *moved_min;
            visit.minute += moved_min;
        }
        let loose = |wanted: &Wanted| self.visit(&wanted.loose.wish, wanted.minute, wanted.moved_min);
        visits.extend(wanted.iter().map(loose));
    }

    fn anchored(&self, walk: &Anchored, text: &DateText) -> Visit {
        let Moment { anchor, minute, play } = walk.moment;
        let late = play / 2 + id(&walk.wish, text).jitter(play / 2);
        Visit { anchor: Some(anchor), ..self.visit(&walk.wish, minute + late, 0) }
    }

    fn visit(&self, wish: &Wish, minute: i64, moved_min: i64) -> Visit {
        let at_s = self.start_s + minute * 60;
        Visit {
            at_s,
            window_end_s: at_s + self.window_min(minute, at_s) * 60,
            date: self.date,
            kinds: wish.kinds,
            rule: wish.rule,
            slot: wish.slot,
            anchor: None,
            moved_min,
        }
    }

    fn window_min(&self, minute: i64, at_s: i64) -> i64 {
        if self.settings.quiet.is_empty() {
            return window::WINDOW_MIN;
        }
        if self.steady {
            let clock = self.settings.wake.plus(minute);
            return clock.map_or(window::WINDOW_MIN, |clock| window::at_clock(self.settings, clock));
        }
        let at = Timestamp::from_second(at_s).map(|at| at.to_zoned(self.zone.clone()));
        at.map_or(window::WINDOW_MIN, |at| window::at(self.settings, &at))
    }
}

fn jitter(layout: &Layout, text: &DateText, wanted: &mut Vec<Wanted>) {
    wanted.clear();
    wanted.extend(layout.loose.iter().map(|loose| {
        let minute = loose.minute + id(&loose.wish, text).jitter(layout.jitter);
        Wanted { loose: *loose, minute, moved_min: 0 }
    }));
}

fn id(wish: &Wish, text: &DateText) -> OccurrenceId {
    OccurrenceId::with(wish.rule.as_str(), text, wish.slot)
}

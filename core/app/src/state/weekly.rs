//! The weekly checks: when they are due, what they showed.

use heelfirst_history::Event;
use heelfirst_practice::dose::Rating;
use heelfirst_practice::weekly::{self, Check, Facts, LiftCheck, Measure, Trend, WalkCheck};
use heelfirst_practice::{Exercise, Outcome, Position};
use jiff::civil::Date;

use super::State;
use super::dosing::setting;
use super::facts::{EndedSession, Weekly, key};
use super::running::Running;
use crate::api::{ChartPoint, ChartSnapshot, CheckSeries, ChecksSnapshot, TodayItem};
use crate::said::{exercise_name, said};

/// Checks that are kept: two years of them.
const KEPT: usize = 104;

impl State {
    /// Whether nothing holds a check back, and what it asks the same of does not rest.
    fn may_do(&self, check: Check) -> bool {
        let exercise = self.catalogue.get(check.exercise());
        exercise.is_some_and(|exercise| self.held_back(exercise).is_none())
            && !self.facts.doses.is_resting(&self.rated_exercise(check.exercise()))
    }

    fn checks_due(&self) -> Vec<Check> {
        weekly::due(&Facts {
            answers: &self.facts.answers,
            on: self.date(),
            begun: self.facts.past.iter().map(|past| past.date).min(),
            lifts: &self.facts.weekly.lifts,
            walks: &self.facts.weekly.walks,
            lighter: self.is_lighter_day(),
            may_lift: self.may_do(Check::Lift),
            may_walk: self.may_do(Check::Walk),
        })
    }

    /// The checks of today, as items beside the plan.
    pub(super) fn check_items(&self) -> Vec<TodayItem> {
        let item = |check: Check| {
            let exercise = self.catalogue.get(check.exercise())?;
            let dose = self.dose(exercise).prescription?;
            let minutes = super::today::minutes(dose.expected_s());
            let (how_much, minutes_text) = (self.dose_text(&dose), self.minutes_text(minutes));
            Some(TodayItem {
                exercise: exercise.id.to_owned(),
                name: exercise_name(&self.words, exercise.id),
                why: said(&self.words, &check.said()),
                due: true,
                done_today: 0,
                meant_today: 1,
                offered: self.held_back(exercise).is_none(),
                measure: super::today::measure(&how_much, &minutes_text),
                dose: how_much,
                why_dose: String::new(),
                why_planned: String::new(),
                resting: false,
                minutes,
                minutes_text,
            })
        };
        self.checks_due().into_iter().filter_map(item).collect()
    }

    /// A check has ended: what it showed, as an event. One that was not begun, stopped or interrupted showed nothing; one that a trip
    /// ended did.
    pub(super) fn learn_check(&mut self, running: &Running, outcome: Outcome) -> Option<Event> {
        let exercise = self.catalogue.get(&running.prescription.exercise).filter(|exercise| exercise.is_check())?;
        let shows = running.tripped || matches!(outcome, Outcome::Done | Outcome::Enough);
        if !shows || heelfirst_history::is_trial(running.speed) {
            return None;
        }
        if exercise.position == Position::Walking {
            let walked = running.session.view(running.session.now()).times.active.as_secs();
            let seconds = u16::try_from(walked.min(120)).ok().filter(|seconds| *seconds > 0)?;
            self.facts.weekly.walks.push(WalkCheck { on: running.date, seconds, tripped: running.tripped });
        } else {
            let check = lift_check(running, exercise, &self.words)?;
            self.facts.weekly.lifts.push(check);
            self.facts.weekly.last_lift = Some(running.id.to_string());
        }
        keep_last(&mut self.facts.weekly.lifts);
        keep_last(&mut self.facts.weekly.walks);
        setting(key::WEEKLY, &self.facts.weekly)
    }

    /// How a lift check went. The last one is known by its session, those before it by their day.
    pub(super) fn rate_check(&mut self, ended: &EndedSession, rating: Option<Rating>) {
        let Weekly { lifts, last_lift, .. } = &mut self.facts.weekly;
        let is_another = last_lift.as_ref().is_some_and(|last| *last != ended.session.to_string());
        if ended.exercise == Check::Lift.exercise()
            && !ended.is_trial
            && let Some(check) = lifts.iter_mut().rev().skip(is_another.into()).find(|check| check.on == ended.date)
        {
            check.rating = rating;
        }
    }

    /// What the checks say.
    pub(crate) fn checks(&self) -> ChecksSnapshot {
        let lifts = &self.facts.weekly.lifts;
        let walks = &self.facts.weekly.walks;
        let trend = Trend::of_lifts(lifts);
        let lift_value = |check: &LiftCheck| match trend.measure {
            Measure::Angle => check.angle_deg.map(|value| (check.on, value)),
            _ => Some((check.on, f64::from(check.lifts))),
        };
        let lift_points: Vec<_> = lifts.iter().filter_map(lift_value).collect();
        let walk_points: Vec<_> = walks.iter().map(|check| (check.on, f64::from(check.seconds))).collect();
        let last_lift = lifts.last().map(LiftCheck::said);
        let last_walk = walks.last().map(WalkCheck::said);
        let lift_series = last_lift.and_then(|last| self.series(Check::Lift, &last, &trend, &lift_points));
        let walk_trend = Trend::of_walks(walks);
        let walk_series = last_walk.and_then(|last| self.series(Check::Walk, &last, &walk_trend, &walk_points));
        ChecksSnapshot {
            title: self.words.plain("weekly-title"),
            series: [lift_series, walk_series].into_iter().flatten().collect(),
        }
    }

    fn series(
        &self,
        check: Check,
        last: &[heelfirst_practice::say::Said],
        trend: &Trend,
        points: &[(Date, f64)],
    ) -> Option<CheckSeries> {
        let (first, latest) = (points.first()?.0, points.last()?.0);
        let name = exercise_name(&self.words, check.exercise());
        let description = said(&self.words, &trend.said());
        let unit = match trend.measure {
            Measure::Lifts => "1",
            Measure::Angle => "deg",
            Measure::Walk => "s",
        };
        let today = self.date();
        let told = points.iter().map(|(on, _)| *on).filter(|on| weekly::is_told(*on, today));
        let next = weekly::next_due(&mut { told });
        let point = |(on, value): &(Date, f64)| ChartPoint { date: on.to_string(), value: *value };
        Some(CheckSeries {
            exercise: check.exercise().to_owned(),
            name: name.clone(),
            last: last.iter().map(|sentence| said(&self.words, sentence)).collect(),
            trend: description.clone(),
            next_date: next.unwrap_or(latest).to_string(),
            chart: ChartSnapshot {
                title: name,
                description,
                from_date: first.to_string(),
                until_date: latest.to_string(),
                unit: unit.to_owned(),
                points: points.iter().map(point).collect(),
                usual_low: None,
                usual_high: None,
            },
        })
    }
}

/// What a lift check showed: of the affected side, of the one with fewer lifts where both are.
fn lift_check(running: &Running, exercise: &Exercise, words: &heelfirst_words::Words) -> Option<LiftCheck> {
    debug_assert!(exercise.is_toe_lift(), "the other check is a walk");
    let view = running.session.view(running.session.now());
    let side = view.sides.iter().min_by_key(|side| side.repetitions)?;
    let lifts = u8::try_from(side.repetitions).ok().filter(|lifts| *lifts > 0)?;
    let sets = running.lift_sets(words);
    let seen = sets.iter().find(|set| set.side == side.side.into());
    Some(LiftCheck {
        on: running.date,
        asked: u8::try_from(side.prescribed).unwrap_or(u8::MAX),
        lifts,
        rating: None,
        angle_deg: seen.and_then(|set| set.best_three_angle_deg),
        declines_from: seen.and_then(|set| u8::try_from(set.tired_at_repetition?).ok()),
    })
}

fn keep_last<T>(checks: &mut Vec<T>) {
    let too_many = checks.len().saturating_sub(KEPT);
    checks.drain(..too_many);
}

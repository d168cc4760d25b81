//! Personal bests, without streaks: what was reached once stays reached.

use jiff::civil::Date;
use rusqlite::Connection;

use super::sums::{BothFeet, BothSides, Of, WalkFilter, lifts, walks};
use crate::error::Problem;
use crate::{Bucket, Dates, Reader, Side, StoreError, word, zone};

/// The best of something, and the date of its first time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Best<T> {
    /// How much.
    pub value: T,
    /// When it was first reached.
    pub date: Date,
}

/// The most repetitions in a clean set of an exercise: one of a session that ended done or enough, without a lift that is known to
/// have had the heel up.
#[derive(Debug, Clone, PartialEq)]
pub struct BestSet {
    /// Id of the exercise.
    pub exercise: String,
    /// The side; `None` for exercises without sides.
    pub side: Option<Side>,
    /// Repetitions.
    pub repetitions: Best<u32>,
}

/// What a foot did best, in any circumstances.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FootBests {
    /// The foot.
    pub side: Side,
    /// Longest run of steady steps that landed heel first, in one session.
    pub heel_run: Option<Best<u32>>,
    /// Longest run without a slap.
    pub soft_run: Option<Best<u32>>,
    /// Longest run without dragging.
    pub clear_run: Option<Best<u32>>,
    /// Highest set of toe lifts, by the middle of its best three, in degrees.
    pub highest_set_deg: Option<Best<f64>>,
}

/// All personal bests.
#[derive(Debug, Clone, PartialEq)]
pub struct Bests {
    /// By exercise and side.
    pub sets: Vec<BestSet>,
    /// Left, right.
    pub feet: [FootBests; 2],
}

impl Reader {
    /// Personal bests up to and including `last`.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn bests(&self, last: Date) -> Result<Bests, StoreError> {
        self.read(|connection| {
            let feet = [foot(connection, Side::Left, last)?, foot(connection, Side::Right, last)?];
            Ok(Bests { sets: sets(connection, last)?, feet })
        })
    }
}

fn sets(connection: &Connection, last: Date) -> Result<Vec<BestSet>, Problem> {
    // The most of each first, in one pass: asked again for every row, ten years took seconds.
    let sql = "WITH most AS MATERIALIZED (SELECT exercise, side, max(best_set) AS best_set FROM exercise_days
            WHERE date <= ?1 AND best_set > 0 GROUP BY exercise, side)
        SELECT exercise, side, best_set, min(date) FROM exercise_days JOIN most USING (exercise, side, best_set)
        WHERE date <= ?1 GROUP BY exercise, side, best_set ORDER BY exercise, side";
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query([last.to_string()])?;
    let mut sets = Vec::new();
    while let Some(row) = rows.next()? {
        let date = zone::stored_date(&row.get::<_, String>(3)?)?;
        let repetitions = Best { value: row.get(2)?, date };
        sets.push(BestSet { exercise: row.get(0)?, side: word::side_read(row.get(1)?)?, repetitions });
    }
    Ok(sets)
}

fn foot(connection: &Connection, side: Side, last: Date) -> Result<FootBests, Problem> {
    let run = |of: fn(&BothFeet, Side) -> u32| {
        let some = move |both: &BothFeet| Some(of(both, side)).filter(|run| *run > 0);
        let within = |dates, bucket| walks(connection, dates, bucket, WalkFilter::default());
        first_best(last, within, some)
    };
    let highest = |both: &BothSides| both.of(side).highest_set_deg();
    Ok(FootBests {
        side,
        heel_run: run(|both, side| both.of(side).longest_runs.heel)?,
        soft_run: run(|both, side| both.of(side).longest_runs.soft)?,
        clear_run: run(|both, side| both.of(side).longest_runs.clear)?,
        highest_set_deg: first_best(last, |dates, bucket| lifts(connection, dates, bucket, None), highest)?,
    })
}

/// The first date of the best value: found among the months, then among the days of the first best one. The month of `last` is read by day.
fn first_best<Both, T: PartialOrd + Copy>(
    last: Date,
    within: impl Fn(Dates, Bucket) -> Result<Vec<Of<Both>>, Problem>,
    value: impl Fn(&Both) -> Option<T>,
) -> Result<Option<Best<T>>, Problem> {
    let best = |of: &[Of<Both>]| {
        of.iter()
            .filter_map(|of| Some(Best { value: value(&of.sums)?, date: of.start }))
            .fold(None, |best, next| Some(first_greater(best, next)))
    };
    let this_month = Bucket::Month.start_of(last);
    let mut found = match this_month.yesterday() {
        Ok(to) => best(&within(Dates { from: Date::MIN, to }, Bucket::Month)?),
        Err(_) => None,
    };
    if let Some(month) = found {
        let days = Dates { from: month.date, to: Bucket::Month.end_of(month.date) };
        found = best(&within(days, Bucket::Day)?);
    }
    let late = best(&within(Dates { from: this_month, to: last }, Bucket::Day)?);
    Ok(late.map(|late| first_greater(found, late)).or(found))
}

/// The greater of both, the first of equal ones.
fn first_greater<T: PartialOrd + Copy>(best: Option<Best<T>>, next: Best<T>) -> Best<T> {
    best.filter(|best| best.value >= next.value).unwrap_or(next)
}

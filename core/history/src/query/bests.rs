//! Personal bests, without streaks: what was reached once stays reached.

use jiff::civil::Date;
use rusqlite::Connection;

use super::sums::{BothFeet, BothSides, Of, WalkFilter, lifts, walks};
use crate::error::Problem;
use crate::{Bucket, Dates, LongestRuns, Reader, Side, StoreError, word, zone};

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
            let walked = |dates, bucket| walks(connection, dates, bucket, WalkFilter::default());
            let lifted = |dates, bucket| lifts(connection, dates, bucket, None);
            let (walked, lifted) = (Search::new(last, walked)?, Search::new(last, lifted)?);
            let foot = |side| foot(&walked, &lifted, side);
            Ok(Bests { sets: sets(connection, last)?, feet: [foot(Side::Left)?, foot(Side::Right)?] })
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

fn foot<W, L>(walked: &Search<BothFeet, W>, lifted: &Search<BothSides, L>, side: Side) -> Result<FootBests, Problem>
where
    W: Fn(Dates, Bucket) -> Result<Vec<Of<BothFeet>>, Problem>,
    L: Fn(Dates, Bucket) -> Result<Vec<Of<BothSides>>, Problem>,
{
    let run = |of: fn(&LongestRuns) -> u32| {
        walked.first_best(|both| Some(of(&both.of(side).longest_runs)).filter(|run| *run > 0))
    };
    Ok(FootBests {
        side,
        heel_run: run(|runs| runs.heel)?,
        soft_run: run(|runs| runs.soft)?,
        clear_run: run(|runs| runs.clear)?,
        highest_set_deg: lifted.first_best(|both| both.of(side).highest_set_deg())?,
    })
}

/// Finds the first date of a best value: among the months first, then among the days of the first best one. The month of the last date
/// is read by day, since it may go on after it.
struct Search<Both, Within> {
    within: Within,
    months: Vec<Of<Both>>,
    late: Vec<Of<Both>>,
}

impl<Both, Within: Fn(Dates, Bucket) -> Result<Vec<Of<Both>>, Problem>> Search<Both, Within> {
    fn new(last: Date, within: Within) -> Result<Self, Problem> {
        let this_month = Bucket::Month.start_of(last);
        let months = match this_month.yesterday() {
            Ok(to) => within(Dates { from: Date::MIN, to }, Bucket::Month)?,
            Err(_) => Vec::new(),
        };
        let late = within(Dates { from: this_month, to: last }, Bucket::Day)?;
        Ok(Self { within, months, late })
    }

    fn first_best<T: PartialOrd + Copy>(&self, value: impl Fn(&Both) -> Option<T>) -> Result<Option<Best<T>>, Problem> {
        let best = |of: &[Of<Both>]| {
            let all = of.iter().filter_map(|of| Some(Best { value: value(&of.sums)?, date: of.start }));
            all.fold(None, |best, next| Some(first_greater(best, next)))
        };
        let early = match best(&self.months) {
            Some(month) => {
                let days = Dates { from: month.date, to: Bucket::Month.end_of(month.date) };
                best(&(self.within)(days, Bucket::Day)?)
            }
            None => None,
        };
        Ok(best(&self.late).map(|late| first_greater(early, late)).or(early))
    }
}

/// The greater of both, the first of equal ones.
fn first_greater<T: PartialOrd + Copy>(best: Option<Best<T>>, next: Best<T>) -> Best<T> {
    best.filter(|best| best.value >= next.value).unwrap_or(next)
}

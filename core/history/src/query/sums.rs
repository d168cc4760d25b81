//! Steps and lifts over ranges of dates, by day, week or month.

use std::collections::BTreeMap;

use heelfirst_gait::Foot;
use jiff::civil::Date;
use rusqlite::{Connection, Row, params};

use crate::error::Problem;
use crate::sums::{self, ANY_PART, FootSums, Packed};
use crate::{Bucket, Context, Dates, LiftSums, PartOfDay, Reader, SessionId, Side, StoreError, WalkSums, word, zone};

/// A chart has no more points: nobody could tell them apart, and reading them would take long.
const MOST_BUCKETS: usize = 600;
/// Strides of each foot from which two feet are compared, as in the summary of a walk.
const LEAST_FOR_SYMMETRY: u32 = 10;

/// Which steps are wanted; `None` is all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WalkFilter<'a> {
    /// Of sessions in these circumstances, and in none other.
    pub context: Option<&'a Context>,
    /// Of sessions that began in this part of the day.
    pub part: Option<PartOfDay>,
}

/// The steps of one bucket, by foot.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BothFeet {
    /// The left foot.
    pub left: WalkSums,
    /// The right foot.
    pub right: WalkSums,
}

/// Left against right, where both feet were measured: ratios of means, 1 is symmetric.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SymmetrySums {
    /// Mean swing time of the left foot divided by that of the right one.
    pub swing_ratio: f64,
    /// Mean stance time of the left foot divided by that of the right one.
    pub stance_ratio: f64,
    /// Strides of the foot that has fewer.
    pub count: u32,
}

impl BothFeet {
    /// The sums of a foot.
    pub fn of(&self, side: Side) -> &WalkSums {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }

    /// Steps a minute of both feet together, by the foot with more strides.
    pub fn cadence_per_min(&self) -> Option<f64> {
        let left_has_more = self.left.stride_time_s.count() >= self.right.stride_time_s.count();
        if left_has_more { &self.left } else { &self.right }.cadence_per_min()
    }

    /// Left against right, from ten strides of each foot on.
    pub fn symmetry(&self) -> Option<SymmetrySums> {
        let count = self.left.swing_and_stance_count().min(self.right.swing_and_stance_count());
        let ratio = |of: fn(&WalkSums) -> Option<f64>| {
            let (left, right) = (of(&self.left)?, of(&self.right)?);
            (left > 0.0 && right > 0.0).then(|| left / right)
        };
        (count >= LEAST_FOR_SYMMETRY).then_some(())?;
        Some(SymmetrySums { swing_ratio: ratio(WalkSums::swing_s)?, stance_ratio: ratio(WalkSums::stance_s)?, count })
    }
}

/// The lifts of one bucket, by side.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BothSides {
    /// The left side.
    pub left: LiftSums,
    /// The right side.
    pub right: LiftSums,
}

impl BothSides {
    /// The sums of a side.
    pub fn of(&self, side: Side) -> &LiftSums {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }
}

/// Something of the bucket that starts with a date.
#[derive(Debug, Clone, PartialEq)]
pub struct Of<T> {
    /// Its first date.
    pub start: Date,
    /// What.
    pub sums: T,
}

/// In which circumstances somebody walked, or lifted their toes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContextUse {
    /// The circumstances.
    pub context: Context,
    /// Days with steps (lifts).
    pub days: u32,
    /// The last of them.
    pub last: Date,
}

impl Reader {
    /// Steps of ended sessions led at speed 1, by bucket, oldest first; `dates` is widened to whole buckets, and one without a step is left
    /// out.
    ///
    /// # Errors
    /// If the database cannot be read; [`StoreError::Rejected`] for more than 600 buckets.
    pub fn walks(&self, dates: Dates, bucket: Bucket, filter: WalkFilter<'_>) -> Result<Vec<Of<BothFeet>>, StoreError> {
        self.read(|connection| walks(connection, dates, bucket, filter))
    }

    /// The same in one: over `dates` and no others.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn walk_total(&self, dates: Dates, filter: WalkFilter<'_>) -> Result<BothFeet, StoreError> {
        self.read(|connection| {
            let mut total = BothFeet::default();
            for (bucket, dates) in pieces(dates) {
                for part in walks(connection, dates, bucket, filter)? {
                    total.left.add(&part.sums.left);
                    total.right.add(&part.sums.right);
                }
            }
            Ok(total)
        })
    }

    /// Lifts of ended sessions led at speed 1, by bucket, oldest first; `dates` is widened to whole buckets, and one without a lift is left
    /// out.
    ///
    /// # Errors
    /// If the database cannot be read; [`StoreError::Rejected`] for more than 600 buckets.
    pub fn lifts(
        &self,
        dates: Dates,
        bucket: Bucket,
        context: Option<&Context>,
    ) -> Result<Vec<Of<BothSides>>, StoreError> {
        self.read(|connection| lifts(connection, dates, bucket, context))
    }

    /// The circumstances in which there were steps within `dates`, those of most days first.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn walk_contexts(&self, dates: Dates) -> Result<Vec<ContextUse>, StoreError> {
        self.read(|connection| contexts(connection, "walk_sums", "AND part = 'any'", dates))
    }

    /// The circumstances in which toes were lifted within `dates`, those of most days first.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn lift_contexts(&self, dates: Dates) -> Result<Vec<ContextUse>, StoreError> {
        self.read(|connection| contexts(connection, "lift_sums", "", dates))
    }

    /// The steps of one session by foot; nothing where it is unknown. Its active time is left at 0.
    ///
    /// # Errors
    /// If the database cannot be read.
    pub fn session_walk(&self, session: SessionId) -> Result<BothFeet, StoreError> {
        let mut feet: BTreeMap<Foot, FootSums> = BTreeMap::new();
        for step in self.session_steps(session)? {
            feet.entry(step.foot).or_default().note(&step);
        }
        let mut of = |foot| feet.remove(&foot).and_then(|sums| sums.finish(0)).unwrap_or_default();
        Ok(BothFeet { left: of(Foot::Left), right: of(Foot::Right) })
    }
}

fn contexts(connection: &Connection, table: &str, only: &str, dates: Dates) -> Result<Vec<ContextUse>, Problem> {
    let sql = format!(
        "SELECT context, count(DISTINCT start), max(start) FROM {table}
        WHERE span = 'day' {only} AND start BETWEEN ?1 AND ?2 GROUP BY context ORDER BY 2 DESC, 3 DESC, 1"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(dates.bounds())?;
    let mut contexts = Vec::new();
    while let Some(row) = rows.next()? {
        contexts.push(ContextUse {
            context: serde_json::from_str(&row.get::<_, String>(0)?)?,
            days: row.get(1)?,
            last: zone::stored_date(&row.get::<_, String>(2)?)?,
        });
    }
    Ok(contexts)
}

/// Whole months of a range with the days before and after them.
fn pieces(dates: Dates) -> Vec<(Bucket, Dates)> {
    let whole = Bucket::Month.whole(dates);
    let first =
        if whole.from < dates.from { Bucket::Month.end_of(dates.from).tomorrow().ok() } else { Some(dates.from) };
    let last = if whole.to > dates.to { dates.to.first_of_month().yesterday().ok() } else { Some(dates.to) };
    match (first, last) {
        (Some(from), Some(to)) if from <= to => {
            let mut pieces = vec![(Bucket::Month, Dates { from, to })];
            if let Some(before) = from.yesterday().ok().filter(|_| from > dates.from) {
                pieces.push((Bucket::Day, Dates { from: dates.from, to: before }));
            }
            if let Some(after) = to.tomorrow().ok().filter(|_| to < dates.to) {
                pieces.push((Bucket::Day, Dates { from: after, to: dates.to }));
            }
            pieces
        }
        _ => vec![(Bucket::Day, dates)],
    }
}

pub(super) fn walks(
    connection: &Connection,
    dates: Dates,
    bucket: Bucket,
    filter: WalkFilter<'_>,
) -> Result<Vec<Of<BothFeet>>, Problem> {
    let sql = "SELECT start, foot, sums FROM walk_sums
        WHERE span = ?1 AND part = ?5 AND start BETWEEN ?2 AND ?3 AND (?4 IS NULL OR context = ?4)";
    let [from, to] = bucket.whole(dates).bounds();
    let part = filter.part.map_or_else(|| Ok(ANY_PART.to_owned()), |part| word::written(&part))?;
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query(params![bucket.as_str(), from, to, written(filter.context)?, part])?;
    by_bucket(rows, |both: &mut BothFeet, side| match side {
        Side::Left => &mut both.left,
        Side::Right => &mut both.right,
    })
}

pub(super) fn lifts(
    connection: &Connection,
    dates: Dates,
    bucket: Bucket,
    context: Option<&Context>,
) -> Result<Vec<Of<BothSides>>, Problem> {
    let sql = "SELECT start, side, sums FROM lift_sums
        WHERE span = ?1 AND start BETWEEN ?2 AND ?3 AND (?4 IS NULL OR context = ?4)";
    let [from, to] = bucket.whole(dates).bounds();
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query(params![bucket.as_str(), from, to, written(context)?])?;
    by_bucket(rows, |both: &mut BothSides, side| match side {
        Side::Left => &mut both.left,
        Side::Right => &mut both.right,
    })
}

fn written(context: Option<&Context>) -> Result<Option<String>, Problem> {
    Ok(context.map(serde_json::to_string).transpose()?)
}

/// Rows of start, side and sums, in the order of their starts.
fn by_bucket<Both: Default, Sums: Packed>(
    mut rows: rusqlite::Rows<'_>,
    side_of: impl Fn(&mut Both, Side) -> &mut Sums,
) -> Result<Vec<Of<Both>>, Problem> {
    let mut buckets: BTreeMap<String, Both> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let both = bucket_of(&mut buckets, row)?;
        let side = word::read(row.get(1)?)?;
        side_of(both, side).add_packed(sums::bytes(row, 2)?)?;
    }
    let of = |(start, sums): (String, Both)| Ok(Of { start: zone::stored_date(&start)?, sums });
    buckets.into_iter().map(of).collect()
}

fn bucket_of<'a, Both: Default>(
    buckets: &'a mut BTreeMap<String, Both>,
    row: &Row<'_>,
) -> Result<&'a mut Both, Problem> {
    let start: String = row.get(0)?;
    if buckets.len() >= MOST_BUCKETS && !buckets.contains_key(&start) {
        let why = format!("a chart has up to {MOST_BUCKETS} points: take weeks or months, or fewer dates");
        return Err(Problem::Rejected(why));
    }
    Ok(buckets.entry(start).or_default())
}

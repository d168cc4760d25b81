//! Weeks and months, a line each.

use heelfirst::{FootBucket, ProgressBucket, ProgressSnapshot, Side};
use heelfirst_words::{Args, Words};

use crate::output::{NOTHING, fitted};
use crate::wrap;

/// As many weeks as the charts have.
const WEEKS: usize = 12;

/// The last weeks with practice.
pub(super) fn weeks(progress: &ProgressSnapshot, width: usize, words: &Words) -> Vec<String> {
    let shown = shown(&progress.weeks);
    let mut lines = series("week", shown, width, words);
    let earlier = progress.weeks.len() > shown.len();
    lines.extend(
        earlier.then(|| wrap::words(&words.plain("terminal-progress-more-weeks"), width)).into_iter().flatten(),
    );
    lines
}

/// The months, where they go further back than the weeks that are shown.
pub(super) fn months(progress: &ProgressSnapshot, width: usize, words: &Words) -> Vec<String> {
    let first = shown(&progress.weeks).first().map(|week| month_of(&week.start));
    let earlier = progress.months.first().map(|month| month_of(&month.start));
    match earlier {
        Some(earlier) if first.is_none_or(|first| earlier < first) => series("month", &progress.months, width, words),
        _ => Vec::new(),
    }
}

fn shown(weeks: &[ProgressBucket]) -> &[ProgressBucket] {
    weeks.get(weeks.len().saturating_sub(WEEKS)..).unwrap_or_default()
}

/// Of a date: the year and the month.
fn month_of(date: &str) -> &str {
    date.get(..7).unwrap_or(date)
}

/// `of` is what a bucket is called. A column without anything is left out.
fn series(of: &str, buckets: &[ProgressBucket], width: usize, words: &Words) -> Vec<String> {
    let column = |name: &str| words.plain(&format!("terminal-column-{name}"));
    let heading = [of, "days", "bursts", "minutes", "repetitions-sides", "holds", "heel", "lift"].map(column);
    let rows: Vec<Vec<String>> = buckets
        .iter()
        .map(|bucket| {
            let start = if of == "month" { month_of(&bucket.start) } else { &bucket.start };
            row(start, bucket, words)
        })
        .collect();
    fitted(Some(&heading), &rows, width)
}

fn row(start: &str, bucket: &ProgressBucket, words: &Words) -> Vec<String> {
    let count = |count: u32| if count == 0 { NOTHING.to_owned() } else { count.to_string() };
    let (left, right) = (bucket.holds_left_count, bucket.holds_right_count);
    let repetitions = [
        ("left", bucket.repetitions_left_count.saturating_sub(left)),
        ("right", bucket.repetitions_right_count.saturating_sub(right)),
        ("none", bucket.repetitions_other_count),
    ];
    vec![
        start.to_owned(),
        bucket.days_count.to_string(),
        count(bucket.bursts_count),
        time(bucket.walking_ms, words),
        by_side(&repetitions, words),
        by_side(&[("left", left), ("right", right)], words),
        by_foot(bucket, |foot| heel_first(foot, words), words),
        by_foot(bucket, |foot| Some(value("terminal-value-angle", foot.lift_angle_deg?, words)), words),
    ]
}

/// Seconds below a minute; then minutes with a digit behind the point where they are not whole.
fn time(ms: i64, words: &Words) -> String {
    match ms {
        ..=0 => NOTHING.to_owned(),
        1..60_000 => value("terminal-value-seconds", ms as f64 / 1000.0, words),
        _ => value("terminal-value-minutes", ms as f64 / 60_000.0, words),
    }
}

fn by_side(counts: &[(&str, u32)], words: &Words) -> String {
    let told = |(side, count): &(&str, u32)| {
        words.text("history-counted", &Args::new().with("side", *side).with("count", *count))
    };
    listed(&counts.iter().filter(|(_, count)| *count > 0).map(told).collect::<Vec<_>>())
}

fn by_foot(bucket: &ProgressBucket, of: impl Fn(&FootBucket) -> Option<String>, words: &Words) -> String {
    let told = |foot: &FootBucket| {
        let side = words.text("history-best-side", &Args::new().with("side", Side::as_str(foot.side)));
        Some(format!("{side} {}", of(foot)?))
    };
    listed(&bucket.feet.iter().filter_map(told).collect::<Vec<_>>())
}

/// A percentage where there are enough steps for one, else how many of how many.
fn heel_first(foot: &FootBucket, words: &Words) -> Option<String> {
    if let Some(share) = foot.heel_share {
        return Some(value("terminal-value-percent", 100.0 * share, words));
    }
    let args = Args::new().with("count", foot.heel_count).with("of", foot.steady_count);
    (foot.steady_count > 0).then(|| words.text("terminal-value-of", &args))
}

fn value(key: &str, value: f64, words: &Words) -> String {
    words.text(key, &Args::new().with("value", value))
}

fn listed(told: &[String]) -> String {
    if told.is_empty() { NOTHING.to_owned() } else { told.join(", ") }
}

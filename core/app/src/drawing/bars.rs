//! Weeks and months as bars.

use heelfirst_report::{amount_text, axis_ticks, date_text, month_text, short_date_text, short_month_text};
use heelfirst_words::{Args, Words};
use jiff::civil::Date;

use crate::api::{ChartTick, DrawnBar, DrawnBars, ProgressBucket};

const MINUTES: &str = "min";

pub(crate) fn weeks(weeks: &[ProgressBucket], words: &Words) -> DrawnBars {
    let title = |first: Date| words.text("history-week-of", &Args::new().with("date", date_text(first, words)));
    drawn(weeks, words, |first| short_date_text(first, words), title)
}

pub(crate) fn months(months: &[ProgressBucket], words: &Words) -> DrawnBars {
    drawn(months, words, |first| short_month_text(first, words), |first| month_text(first, words))
}

fn drawn(
    buckets: &[ProgressBucket],
    words: &Words,
    label: impl Fn(Date) -> String,
    title: impl Fn(Date) -> String,
) -> DrawnBars {
    let begun = buckets.iter().skip_while(|bucket| bucket.sessions_count == 0);
    let bars: Vec<DrawnBar> = begun
        .filter_map(|bucket| {
            let first: Date = bucket.start.parse().ok()?;
            let lines = lines(bucket, words);
            Some(DrawnBar { minutes: minutes(bucket), label: label(first), title: title(first), lines })
        })
        .collect();
    let ticks = axis_ticks(bars.iter().map(|bar| bar.minutes), false);
    let tick = |value: &f64| ChartTick { value: *value, text: amount_text(MINUTES, *value, words) };
    DrawnBars {
        description: description(&bars, words),
        high: ticks.last().copied().unwrap_or(1.0),
        ticks: ticks.iter().map(tick).collect(),
        bars,
    }
}

fn minutes(bucket: &ProgressBucket) -> f64 {
    bucket.active_ms as f64 / 60_000.0
}

fn description(bars: &[DrawnBar], words: &Words) -> String {
    let (Some(first), Some(last)) = (bars.first(), bars.last()) else { return String::new() };
    words.text("history-bars", &Args::new().with("from", first.label.clone()).with("until", last.label.clone()))
}

fn lines(bucket: &ProgressBucket, words: &Words) -> Vec<String> {
    let repetitions = bucket.repetitions_left_count + bucket.repetitions_right_count + bucket.repetitions_other_count;
    let mishaps = bucket.trips_count + bucket.near_falls_count + bucket.falls_count;
    let whole = |count: u32| i64::from(count);
    #[expect(clippy::cast_possible_truncation, reason = "minutes of a month")]
    let minutes = minutes(bucket).round() as i64;
    [
        ("history-days", "days", whole(bucket.days_count)),
        ("history-sessions", "count", whole(bucket.sessions_count)),
        ("history-minutes", "minutes", minutes),
        ("history-bursts", "count", whole(bucket.bursts_count)),
        ("unit-repetitions", "count", whole(repetitions)),
        ("history-mishaps", "count", whole(mishaps)),
    ]
    .into_iter()
    .filter(|(.., count)| *count > 0)
    .map(|(key, name, count)| words.text(key, &Args::new().with(name, count)))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bucket(start: &str, sessions_count: u32, active_ms: i64) -> ProgressBucket {
        ProgressBucket {
            start: start.to_owned(),
            days_count: sessions_count,
            sessions_count,
            active_ms,
            bursts_count: 0,
            walking_ms: 0,
            repetitions_left_count: 10,
            repetitions_right_count: 0,
            repetitions_other_count: 2,
            trips_count: 0,
            near_falls_count: 0,
            falls_count: 0,
            cadence_per_min: None,
            swing_ratio: None,
            feet: Vec::new(),
            holds_left_count: 0,
            holds_right_count: 0,
        }
    }

    #[test]
    fn bars_begin_with_the_first_practice_and_say_what_there_was() {
        let all = [bucket("2026-02-16", 0, 0), bucket("2026-02-23", 2, 600_000), bucket("2026-03-02", 1, 240_000)];
        let drawn = weeks(&all, &Words::new(&["en"]));
        let labels: Vec<_> = drawn.bars.iter().map(|bar| (bar.label.as_str(), bar.title.as_str())).collect();
        assert_eq!(labels, [("23 Feb", "Week of 23 February 2026"), ("2 Mar", "Week of 2 March 2026")]);
        assert_eq!(drawn.bars[0].lines.join(", "), "2 days, 2 sessions, 10 minutes in movement, 12 repetitions");
        assert_eq!((drawn.high, drawn.ticks.len()), (10.0, 6));
        assert_eq!(drawn.description, "Minutes in movement, from 23 Feb to 2 Mar");
    }

    #[test]
    fn months_are_named() {
        let drawn = months(&[bucket("2026-03-01", 1, 60_000)], &Words::new(&["en"]));
        assert_eq!((drawn.bars[0].label.as_str(), drawn.bars[0].title.as_str()), ("Mar", "March 2026"));
        assert!(months(&[], &Words::new(&["en"])).bars.is_empty());
    }
}

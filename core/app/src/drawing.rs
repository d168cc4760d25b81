//! Where what of a chart lies, and what is written beside it, for screens that draw charts themselves.

mod bars;

pub(crate) use bars::{months, weeks};

use heelfirst_report::{amount_text, axis_ticks, date_text, short_date_text};
use heelfirst_words::Words;
use jiff::civil::Date;

use crate::api::{ChartDate, ChartPoint, ChartSnapshot, ChartTick, DrawnChart, DrawnPoint};

/// Dates below a chart, as many as a narrow screen has room for.
const DATES: usize = 3;

/// A chart as it is drawn; without a point where its dates are none.
pub(crate) fn drawn(chart: &ChartSnapshot, words: &Words) -> DrawnChart {
    let values = chart.points.iter().map(|point| point.value).chain(chart.usual_low).chain(chart.usual_high);
    let ticks = axis_ticks(values, chart.unit == "%");
    let first = chart.from_date.parse::<Date>().ok();
    let last = chart.until_date.parse::<Date>().ok();
    let days_count = first.zip(last).and_then(|(first, last)| days_between(first, last)).map_or(1, |days| days + 1);
    let tick = |value: &f64| ChartTick { value: *value, text: amount_text(&chart.unit, *value, words) };
    DrawnChart {
        low: ticks.first().copied().unwrap_or(0.0),
        high: ticks.last().copied().unwrap_or(1.0),
        ticks: ticks.iter().map(tick).collect(),
        days_count,
        dates: first.map(|first| dates(first, days_count, words)).unwrap_or_default(),
        points: first.map(|first| points(chart, first, words)).unwrap_or_default(),
    }
}

fn days_between(first: Date, day: Date) -> Option<u32> {
    first.until(day).ok().and_then(|span| u32::try_from(span.get_days()).ok())
}

/// The first day, the last one, and what lies evenly between.
fn dates(first: Date, days_count: u32, words: &Words) -> Vec<ChartDate> {
    let last = days_count.saturating_sub(1);
    let count = DATES.min(usize::try_from(days_count).unwrap_or(DATES));
    let parts = u32::try_from(count.saturating_sub(1)).unwrap_or(1).max(1);
    let mut days: Vec<u32> = (0..=parts).map(|part| last * part / parts).collect();
    days.dedup();
    let date =
        |day: u32| ChartDate { day, text: short_date_text(first.saturating_add(jiff::Span::new().days(day)), words) };
    days.into_iter().map(date).collect()
}

fn points(chart: &ChartSnapshot, first: Date, words: &Words) -> Vec<DrawnPoint> {
    let mut before = None;
    let mut point = |point: &ChartPoint| {
        let date: Date = point.date.parse().ok()?;
        let day = days_between(first, date)?;
        let joined = before.replace(day).is_some_and(|before| before + 1 == day);
        let value_text = amount_text(&chart.unit, point.value, words);
        Some(DrawnPoint { day, value: point.value, joined, date_text: date_text(date, words), value_text })
    };
    chart.points.iter().filter_map(&mut point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_without_a_value_are_gaps_and_the_axis_is_round() {
        let point = |date: &str, value| ChartPoint { date: date.to_owned(), value };
        let chart = ChartSnapshot {
            title: String::new(),
            description: String::new(),
            from_date: "2026-02-27".to_owned(),
            until_date: "2026-03-12".to_owned(),
            unit: "deg".to_owned(),
            points: vec![point("2026-02-28", 4.0), point("2026-03-01", 5.5), point("2026-03-04", 9.5)],
            usual_low: Some(-3.0),
            usual_high: Some(2.0),
        };
        let drawn = drawn(&chart, &Words::new(&["en"]));
        let joined: Vec<_> = drawn.points.iter().map(|point| (point.day, point.joined)).collect();
        assert_eq!(joined, [(1, false), (2, true), (5, false)]);
        assert_eq!((drawn.low, drawn.high, drawn.days_count), (-5.0, 10.0, 14));
        let ticks: Vec<_> = drawn.ticks.iter().map(|tick| tick.text.as_str()).collect();
        assert_eq!(ticks.len(), 4, "{ticks:?}");
        let dates: Vec<_> = drawn.dates.iter().map(|date| (date.day, date.text.as_str())).collect();
        assert_eq!(dates, [(0, "27 Feb"), (6, "5 Mar"), (13, "12 Mar")]);
    }

    #[test]
    fn a_chart_of_one_day_has_one_date() {
        let chart = ChartSnapshot {
            title: String::new(),
            description: String::new(),
            from_date: "2026-03-02".to_owned(),
            until_date: "2026-03-02".to_owned(),
            unit: "1".to_owned(),
            points: vec![ChartPoint { date: "2026-03-02".to_owned(), value: 12.0 }],
            usual_low: None,
            usual_high: None,
        };
        let drawn = drawn(&chart, &Words::new(&["en"]));
        assert_eq!((drawn.dates.len(), drawn.days_count), (1, 1));
        assert_eq!(drawn.points[0].value_text, "12");
    }
}

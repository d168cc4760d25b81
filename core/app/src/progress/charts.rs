//! The charts of the report, for a screen that draws them itself.

use heelfirst_history::{Reader, StoreError};
use heelfirst_report::{Chart, chart_text};
use heelfirst_words::Words;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::api::{ChartPoint, ChartSnapshot};
use crate::report::{self, Graded, Person};

pub(super) fn charts(
    reader: &Reader,
    today: Date,
    (person, graded): (&Person, &Graded<'_>),
    words: &Words,
) -> Result<Vec<ChartSnapshot>, StoreError> {
    Ok(report::charts(reader, today, person, graded)?.iter().map(|chart| snapshot(chart, words)).collect())
}

fn snapshot(chart: &Chart, words: &Words) -> ChartSnapshot {
    let (title, description) = chart_text(chart, words);
    let point = |on: Date, value: f64| ChartPoint { date: on.to_string(), value };
    ChartSnapshot {
        title,
        description,
        from_date: chart.until.saturating_sub((7 * i64::from(chart.weeks) - 1).days()).to_string(),
        until_date: chart.until.to_string(),
        unit: chart.measure.unit().ucum().to_owned(),
        points: chart.points.iter().filter_map(|of| Some(point(of.on, of.value?))).collect(),
        usual_low: chart.usual.map(|range| range.low),
        usual_high: chart.usual.map(|range| range.high),
    }
}

//! A chart in letters: a column a day, a dot where something was measured, the usual range shaded. Where the terminal is too narrow
//! for that, a column is of several days and has the dots of all of them.

use heelfirst::ChartSnapshot;
use heelfirst_words::{Args, Words};
use jiff::civil::Date;

use crate::wrap;

const ROWS: i32 = 8;
/// A share goes to 100 %, with a row for every ten.
const ROWS_OF_A_SHARE: i32 = 11;
const DOT: char = '●';
const SHADE: char = '░';

/// Title, rows from the highest to the lowest value, the first and last day, and what the chart says in words.
pub(super) fn plot(chart: &ChartSnapshot, width: usize, words: &Words) -> Vec<String> {
    let mut lines = wrap::words(&chart.title, width);
    if let Some((days, scale)) = shape(chart) {
        lines.extend(drawn(chart, &days, scale, width, words));
    }
    lines.extend(wrap::words(&chart.description, width));
    lines
}

fn drawn(chart: &ChartSnapshot, days: &[Option<f64>], scale: Scale, width: usize, words: &Words) -> Vec<String> {
    let labels: Vec<String> = (0..scale.rows).map(|row| label(scale, row, &chart.unit)).collect();
    let wide = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    let each = days.len().div_ceil(width.saturating_sub(wide + 2).max(1)).max(1);
    let columns: Vec<&[Option<f64>]> = days.chunks(each).collect();
    let mut lines = Vec::new();
    for (row, label) in (0..scale.rows).zip(&labels) {
        let cells: String = columns.iter().map(|days| cell(days, row, scale, chart)).collect();
        lines.push(format!("{label:>wide$} ┤{cells}").trim_end().to_owned());
    }
    let gap = columns.len().saturating_sub(chart.from_date.len() + chart.until_date.len()).max(1);
    lines.push(format!("{:wide$}  {}{}{}", "", chart.from_date, " ".repeat(gap), chart.until_date));
    let note = words.text("terminal-progress-columns", &Args::new().with("days", each));
    lines.extend((each > 1).then(|| wrap::words(&note, width)).into_iter().flatten());
    lines
}

fn cell(days: &[Option<f64>], row: i32, scale: Scale, chart: &ChartSnapshot) -> char {
    if days.iter().flatten().any(|value| scale.row(*value) == row) {
        return DOT;
    }
    let usual = chart.usual_low.zip(chart.usual_high);
    let shaded = usual.is_some_and(|(low, high)| (scale.row(high)..=scale.row(low)).contains(&row));
    if shaded { SHADE } else { ' ' }
}

/// A row's value with its unit, where that has a sign of its own; else the title names what is counted.
fn label(scale: Scale, row: i32, unit: &str) -> String {
    let value = scale.label(row).replace('-', "−");
    match unit {
        "deg" => format!("{value}°"),
        "%" | "min" | "s" | "ms" | "m/s" => format!("{value} {unit}"),
        _ => value,
    }
}

/// The rows' values: 0 is always among them.
#[derive(Clone, Copy)]
struct Scale {
    low: f64,
    step: f64,
    rows: i32,
}

impl Scale {
    /// The row of a value, 0 the highest.
    fn row(self, value: f64) -> i32 {
        #[expect(clippy::cast_possible_truncation, reason = "one of a few rows, and saturates at worst")]
        let from_below = ((value - self.low) / self.step).round() as i32;
        (self.rows - 1 - from_below).clamp(0, self.rows - 1)
    }

    fn label(self, row: i32) -> String {
        let value = self.step.mul_add(f64::from(self.rows - 1 - row), self.low);
        if self.step < 1.0 {
            format!("{value:.2}")
        } else if self.step.fract() == 0.0 {
            format!("{value:.0}")
        } else {
            format!("{value:.1}")
        }
    }
}

/// The value of each day, and the scale that holds all; nothing where there are no values.
fn shape(chart: &ChartSnapshot) -> Option<(Vec<Option<f64>>, Scale)> {
    let (from, until): (Date, Date) = (chart.from_date.parse().ok()?, chart.until_date.parse().ok()?);
    let day = |date: Date| usize::try_from(from.until(date).ok()?.get_days()).ok();
    let mut columns = vec![None; day(until)? + 1];
    for point in &chart.points {
        let at = point.date.parse().ok().and_then(day);
        if let Some(column) = at.and_then(|at| columns.get_mut(at)) {
            *column = Some(point.value);
        }
    }
    let values = || columns.iter().flatten().copied().chain(chart.usual_low).chain(chart.usual_high);
    columns.iter().flatten().next()?;
    if chart.unit == "%" {
        return Some((columns, Scale { low: 0.0, step: 10.0, rows: ROWS_OF_A_SHARE }));
    }
    let (low, high) = values().fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
    let least = ((high - low) / f64::from(ROWS - 1)).max(1e-3);
    let step = nice(least);
    Some((columns, Scale { low: (low / step).floor() * step, step, rows: ROWS }))
}

/// The least round number that is not below `least`.
fn nice(least: f64) -> f64 {
    let magnitude = 10_f64.powf(least.log10().floor());
    let steps = [1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0].map(|factor| factor * magnitude);
    steps.into_iter().find(|step| *step >= least * (1.0 - 1e-9)).unwrap_or(least)
}

#[cfg(test)]
mod tests {
    use heelfirst::ChartPoint;

    use super::*;

    fn chart(values: &[(i8, f64)]) -> ChartSnapshot {
        ChartSnapshot {
            title: "Foot strike angle, left".to_owned(),
            description: "What it says.".to_owned(),
            from_date: "2026-03-01".to_owned(),
            until_date: "2026-03-28".to_owned(),
            unit: "deg".to_owned(),
            points: values
                .iter()
                .map(|(day, value)| ChartPoint { date: format!("2026-03-{day:02}"), value: *value })
                .collect(),
            usual_low: Some(2.0),
            usual_high: Some(4.5),
        }
    }

    fn plotted(chart: &ChartSnapshot, width: usize) -> String {
        plot(chart, width, &Words::new(&["en"])).join("\n")
    }

    #[test]
    fn a_plot_has_a_column_a_day_and_gaps_between() {
        let chart = chart(&[(1, -1.0), (2, 3.0), (3, 5.5), (9, 7.0), (28, 12.4)]);
        insta::assert_snapshot!(plotted(&chart, 100));
    }

    #[test]
    fn a_share_goes_to_100_percent_and_no_further() {
        let share = ChartSnapshot { unit: "%".to_owned(), ..chart(&[(1, 100.0), (2, 62.0)]) };
        insta::assert_snapshot!(plotted(&share, 100));
    }

    #[test]
    fn on_a_narrow_terminal_a_column_is_of_several_days() {
        let narrow = plotted(&chart(&[(1, -1.0), (2, 12.4), (28, 5.0)]), 24);
        assert!(narrow.lines().all(|line| line.chars().count() <= 29), "{narrow}");
        insta::assert_snapshot!(narrow);
    }

    #[test]
    fn without_a_value_there_is_nothing_to_plot() {
        assert_eq!(plot(&chart(&[]), 100, &Words::new(&["en"])).len(), 2);
    }
}

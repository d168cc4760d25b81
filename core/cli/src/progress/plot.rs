//! A chart in letters: a column a day, a dot where something was measured, the usual range shaded.

use heelfirst::ChartSnapshot;
use jiff::civil::Date;

const ROWS: i32 = 8;
const DOT: char = '●';
const SHADE: char = '░';

/// Title, rows from the highest to the lowest value, the first and last day, and what the chart says in words.
pub(super) fn plot(chart: &ChartSnapshot) -> Vec<String> {
    let Some((columns, scale)) = shape(chart) else { return vec![chart.title.clone(), chart.description.clone()] };
    let labels: Vec<String> = (0..ROWS).map(|row| scale.label(row)).collect();
    let width = labels.iter().map(|label| label.chars().count()).max().unwrap_or(0);
    let mut lines = vec![chart.title.clone()];
    for (row, label) in (0..ROWS).zip(&labels) {
        let cells: String = columns.iter().map(|value| cell(*value, row, scale, chart)).collect();
        lines.push(format!("{label:>width$} ┤{cells}"));
    }
    let gap = columns.len().saturating_sub(chart.from_date.len() + chart.until_date.len());
    lines.push(format!("{:width$}  {}{}{}", "", chart.from_date, " ".repeat(gap), chart.until_date));
    lines.push(chart.description.clone());
    lines
}

fn cell(value: Option<f64>, row: i32, scale: Scale, chart: &ChartSnapshot) -> char {
    if value.is_some_and(|value| scale.row(value) == row) {
        return DOT;
    }
    let usual = chart.usual_low.zip(chart.usual_high);
    let shaded = usual.is_some_and(|(low, high)| (scale.row(high)..=scale.row(low)).contains(&row));
    if shaded { SHADE } else { ' ' }
}

/// The rows' values: 0 is always among them.
#[derive(Clone, Copy)]
struct Scale {
    low: f64,
    step: f64,
}

impl Scale {
    /// The row of a value, 0 the highest.
    fn row(self, value: f64) -> i32 {
        #[expect(clippy::cast_possible_truncation, reason = "one of eight rows, and saturates at worst")]
        let from_below = ((value - self.low) / self.step).round() as i32;
        (ROWS - 1 - from_below).clamp(0, ROWS - 1)
    }

    fn label(self, row: i32) -> String {
        let value = self.step.mul_add(f64::from(ROWS - 1 - row), self.low);
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
    let (low, high) = values().fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
    let least = ((high - low) / f64::from(ROWS - 1)).max(1e-3);
    let step = nice(least);
    Some((columns, Scale { low: (low / step).floor() * step, step }))
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
            title: "Foot-to-floor angle at contact, left".to_owned(),
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

    #[test]
    fn a_plot_has_a_column_a_day_and_gaps_between() {
        insta::assert_snapshot!(plot(&chart(&[(1, -1.0), (2, 3.0), (3, 5.5), (9, 7.0), (28, 12.4)])).join("\n"));
    }

    #[test]
    fn without_a_value_there_is_nothing_to_plot() {
        assert_eq!(plot(&chart(&[])).len(), 2);
    }
}

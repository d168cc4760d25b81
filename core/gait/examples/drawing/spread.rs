//! How errors spread: for each class of steps the range of nine in ten, of the middle half, and the median, for both model forms.

use super::chart::{Anchor, Axis, BLUE, Chart, INK, Mark, ORANGE};
use crate::examiner::classes::CLASSES;
use crate::examiner::stats::Values;

/// Errors of one form by class, in the order of [`CLASSES`].
pub type Errors = [Values; CLASSES.len()];

/// A picture of the errors of the tuning and of the examining form.
pub fn picture(title: &str, axis: Axis, unit: &str, [tuning, examining]: [&Errors; 2]) -> String {
    let rows = Axis { name: "what the step was", from: 0.0, to: CLASSES.len() as f64, tick: 1.0 };
    let (from, to) = (axis.from, axis.to);
    let mut chart = Chart::new(title, &told(unit, tuning, examining), axis, rows, 500.0, 74.0);
    if from < 0.0 && to > 0.0 {
        let (x, top, bottom) = (chart.px(0.0), chart.py(CLASSES.len() as f64), chart.py(0.0));
        chart.line([x, top, x, bottom], INK, 1.5, "stroke-dasharray=\"6 4\"");
    }
    chart.axes(true);
    for (row, (class, (one, other))) in CLASSES.iter().zip(tuning.iter().zip(examining)).enumerate() {
        let middle = CLASSES.len() as f64 - row as f64 - 0.5;
        let y = chart.py(middle);
        chart.text_at(84.0, y + 6.0, class, Anchor::End, INK, "");
        bar(&mut chart, one, [from, to], y - 14.0, "#fdfcf8", BLUE);
        bar(&mut chart, other, [from, to], y + 14.0, ORANGE, ORANGE);
    }
    legend(&mut chart);
    chart.finish()
}

fn bar(chart: &mut Chart, values: &Values, [from, to]: [f64; 2], y: f64, fill: &str, colour: &str) {
    let at = |share| values.percentile(share);
    let (Some(low), Some(lower), Some(middle), Some(upper), Some(high)) =
        (at(0.05), at(0.25), at(0.5), at(0.75), at(0.95))
    else {
        return;
    };
    let [low, lower, middle, upper, high] =
        [low, lower, middle, upper, high].map(|value| chart.px(value.clamp(from, to)));
    chart.line([low, y, high, y], colour, 3.0, "");
    chart.bar([lower, y - 8.0, upper - lower, 16.0], fill, colour);
    chart.line([middle, y - 12.0, middle, y + 12.0], INK, 3.0, "");
}

fn told(unit: &str, tuning: &Errors, examining: &Errors) -> String {
    let median =
        |values: &Values| values.percentile(0.5).map_or_else(String::new, |value| format!("{value:.1} {unit}"));
    let each: Vec<String> = CLASSES
        .iter()
        .zip(tuning.iter().zip(examining))
        .map(|(class, (one, other))| format!("{class}: {} and {}", median(one), median(other)))
        .collect();
    format!("Median error for the tuning and the examining form. {}.", each.join("; "))
}

fn legend(chart: &mut Chart) {
    let (y, second) = (chart.legend_y(0.0), chart.legend_y(1.0));
    for (x, fill, colour, name) in [
        (100.0, "#fdfcf8", BLUE, "tuning form (hollow, upper)"),
        (400.0, ORANGE, ORANGE, "examining form (filled, lower)"),
    ] {
        chart.mark(x, y, Mark::Square, fill, colour);
        chart.text_at(x + 16.0, y + 6.0, name, Anchor::Start, INK, "");
    }
    chart.text_at(
        92.0,
        second + 6.0,
        "line: nine steps in ten; bar: the middle half; stroke: median",
        Anchor::Start,
        INK,
        "",
    );
}

//! One measure by day, drawn.
//!
//! A day without a measurement is a gap: nothing is drawn there and no line crosses it. The axis always holds 0, and a share goes to 100 %,
//! so that a small change looks small.

use heelfirst_words::{Args, Words};
use jiff::Span;
use jiff::civil::Date;

use crate::draw::{Anchor, Drawing, Frame, Ink, Mark, Type};
use crate::font::Faces;
use crate::record::{Chart, Range, Unit};
use crate::say::Say;
use axis::Axis;

mod axis;
#[cfg(test)]
pub(crate) mod tests;

const LABEL: Type = Type { size: 6.6, bold: false, ink: Ink::Dark };
const TITLE: Type = Type { size: 7.4, bold: true, ink: Ink::Black };
const ABOVE: f64 = 21.0;
const BELOW: f64 = 20.0;
const LEFT: f64 = 34.0;
const RIGHT: f64 = 6.0;

/// `chart` as a drawing of `width` by `height` points, in the language of `words`. It reads in black and white.
pub fn chart(chart: &Chart, words: &Words, width: f64, height: f64) -> Drawing {
    let say = Say::new(words);
    let plot = Plot::new(chart, say, width, height);
    let mut marks = plot.usual();
    marks.extend(plot.values());
    marks.extend(plot.weeks());
    marks.extend(plot.days());
    marks.extend(plot.texts());
    Drawing { width, height, title: title(chart, say), description: described(chart, say), marks }
}

/// The round values of an axis that holds 0 and all of `values`; that of a share goes up to 100.
pub(crate) fn ticks(values: impl Iterator<Item = f64>, share: bool) -> Vec<f64> {
    Axis::holding(values.filter(|value| value.is_finite()), share).ticks().collect()
}

/// What the chart is of.
pub(crate) fn title(chart: &Chart, say: Say<'_>) -> String {
    let context = chart.context.as_ref().map(|context| say.context(context));
    say.list(&[Some(what(chart, say)), context].into_iter().flatten().collect::<Vec<_>>())
}

fn what(chart: &Chart, say: Say<'_>) -> String {
    let measure = say.plain(&format!("report-measure-{}", chart.measure.key()));
    say.list(&[Some(measure), say.side(chart.side)].into_iter().flatten().collect::<Vec<_>>())
}

/// What the chart shows, in words.
pub(crate) fn described(chart: &Chart, say: Say<'_>) -> String {
    let unit = chart.measure.unit();
    let measured = days(chart);
    let span = Args::new().with("weeks", weeks(chart)).with("date", say.date(chart.until));
    let mut parts = vec![say.text("report-chart-weeks", &span)];
    let Some((_, last)) = measured.last() else {
        parts.push(say.plain("report-chart-empty"));
        return parts.join(" ");
    };
    let count = Args::new().with("count", measured.len()).with("of", i64::from(weeks_in_days(chart)));
    parts.push(say.text("report-chart-days", &count));
    let values = measured.iter().map(|(_, value)| *value);
    let range = Args::new()
        .with("low", say.amount(unit, values.clone().fold(f64::INFINITY, f64::min)))
        .with("high", say.amount(unit, values.fold(f64::NEG_INFINITY, f64::max)))
        .with("last", say.amount(unit, *last));
    parts.push(say.text("report-chart-values", &range));
    parts.extend(usual(chart).map(|range| usual_text(range, unit, say)));
    parts.join(" ")
}

fn usual_text(range: Range, unit: Unit, say: Say<'_>) -> String {
    let args = Args::new().with("low", say.amount(unit, range.low)).with("high", say.amount(unit, range.high));
    say.text("report-chart-usual", &args)
}

fn weeks(chart: &Chart) -> u8 {
    chart.weeks.clamp(1, 104)
}

fn weeks_in_days(chart: &Chart) -> i32 {
    i32::from(weeks(chart)) * 7
}

/// Days from the first one drawn to `date`.
fn day_of(chart: &Chart, date: Date) -> i32 {
    let back = chart.until.since(date).map_or(i32::MAX, |span| span.get_days());
    weeks_in_days(chart) - 1 - back.clamp(-100_000, 100_000)
}

/// What was measured, by day from the first one drawn; of two values for one day the later one holds.
fn days(chart: &Chart) -> Vec<(i32, f64)> {
    let mut days = std::collections::BTreeMap::new();
    for point in &chart.points {
        let day = day_of(chart, point.on);
        if let Some(value) = point.value.filter(|value| value.is_finite() && value.abs() < 1e9)
            && (0..weeks_in_days(chart)).contains(&day)
        {
            days.insert(day, value);
        }
    }
    days.into_iter().collect()
}

fn usual(chart: &Chart) -> Option<Range> {
    chart
        .usual
        .filter(|range| range.low.is_finite() && range.high.is_finite() && range.low <= range.high)
        .filter(|range| range.low.abs() < 1e9 && range.high.abs() < 1e9)
}

struct Plot<'c> {
    chart: &'c Chart,
    say: Say<'c>,
    faces: Faces,
    frame: Frame,
    width: f64,
    axis: Axis,
}

impl<'c> Plot<'c> {
    fn new(chart: &'c Chart, say: Say<'c>, width: f64, height: f64) -> Self {
        let frame = Frame::new(LEFT, ABOVE, (width - LEFT - RIGHT).max(1.0), (height - ABOVE - BELOW).max(1.0));
        let values = days(chart).into_iter().map(|(_, value)| value);
        let usual = usual(chart).into_iter().flat_map(|range| [range.low, range.high]);
        let axis = Axis::holding(values.chain(usual), chart.measure.unit() == Unit::Percent);
        Self { chart, say, faces: Faces::new(), frame, width, axis }
    }

    fn x(&self, day: f64) -> f64 {
        self.frame.x + (day + 0.5) / f64::from(weeks_in_days(self.chart)) * self.frame.width
    }

    fn y(&self, value: f64) -> f64 {
        self.frame.bottom() - self.axis.part(value) * self.frame.height
    }

    /// The usual range: shaded, with dashed edges, so that it is seen on any copy.
    fn usual(&self) -> Vec<Mark> {
        let Some(Range { low, high }) = usual(self.chart) else { return Vec::new() };
        let (top, bottom) = (self.y(high), self.y(low));
        let shade = Frame::new(self.frame.x, top, self.frame.width, bottom - top);
        let edge = |y| rule(self.frame.x, self.frame.right(), y, 0.5, Ink::Middle, Some(2.0));
        if low >= high {
            return vec![edge(top)];
        }
        vec![Mark::Area { frame: shade, ink: Ink::Light }, edge(top), edge(bottom)]
    }

    /// The ticks of the value's axis with their values, and the line of 0.
    fn values(&self) -> Vec<Mark> {
        let tick = |value: f64| {
            let y = self.y(value);
            let (from, ink) = if value == 0.0 { (self.frame.right(), Ink::Black) } else { (self.frame.x, Ink::Middle) };
            let at = (self.frame.x - 4.0, y + LABEL.size * 0.36);
            let text = self.say.amount(self.chart.measure.unit(), value);
            let text = self.faces.fit(&text, LABEL, LEFT - 4.0);
            [
                rule(self.frame.x - 2.5, from, y, 0.6, ink, None),
                Mark::Text { at, anchor: Anchor::End, face: LABEL, text },
            ]
        };
        self.axis.ticks().flat_map(tick).collect()
    }

    /// A tick at the beginning of each week, and the date at some of them.
    fn weeks(&self) -> Vec<Mark> {
        let weeks = usize::from(weeks(self.chart));
        let each = weeks.div_ceil(6);
        let first = self.chart.until.saturating_sub(Span::new().days(weeks_in_days(self.chart) - 1));
        let bottom = self.frame.bottom();
        let tick = |week: usize| {
            let x = self.x(week as f64 * 7.0 - 0.5);
            let dated = week.is_multiple_of(each) && week < weeks;
            let down = if dated { 4.0 } else { 2.0 };
            let mut marks = vec![line(vec![(x, bottom), (x, bottom + down)], 0.6, Ink::Middle, None)];
            if dated {
                let date = first.saturating_add(Span::new().weeks(i32::try_from(week).unwrap_or(0)));
                let text = self.say.short_date(date);
                let at = (x + 1.5, bottom + LABEL.size + 2.0);
                let fits = at.0 + self.faces.width(&text, LABEL) <= self.width;
                marks.extend(fits.then_some(Mark::Text { at, anchor: Anchor::Start, face: LABEL, text }));
            }
            marks
        };
        (0..=weeks).flat_map(tick).collect()
    }

    /// A dot for each day measured, joined to the day before if that was measured too.
    fn days(&self) -> Vec<Mark> {
        let days = days(self.chart);
        let at = |(day, value): (i32, f64)| (self.x(f64::from(day)), self.y(value));
        let runs = days.chunk_by(|(before, _), (after, _)| after - before == 1).filter(|run| run.len() > 1);
        let lines = runs.map(|run| line(run.iter().copied().map(at).collect(), 0.7, Ink::Black, None));
        let dots = days.iter().map(|&day| Mark::Dot { at: at(day), radius: 1.15, ink: Ink::Black });
        lines.chain(dots).collect()
    }

    fn texts(&self) -> Vec<Mark> {
        let fitted = |text: &str, face: Type| self.faces.fit(&self.faces.writable(text), face, self.width);
        let title = fitted(&what(self.chart, self.say), TITLE);
        let context = self.chart.context.as_ref().map(|context| fitted(&self.say.context(context), LABEL));
        let mut key = vec![self.say.plain("report-chart-key")];
        key.extend(usual(self.chart).map(|_| self.say.plain("report-chart-shaded")));
        let key = self.faces.fit(&key.join(" "), LABEL, self.width);
        let below = self.frame.bottom() + BELOW - 1.8;
        let empty = days(self.chart).is_empty().then(|| {
            let at = (self.frame.x + self.frame.width / 2.0, self.frame.y + self.frame.height / 2.0);
            let text = self.faces.fit(&self.say.plain("report-chart-empty"), LABEL, self.frame.width);
            Mark::Text { at, anchor: Anchor::Middle, face: LABEL, text }
        });
        let title = Mark::Text { at: (0.0, TITLE.size), anchor: Anchor::Start, face: TITLE, text: title };
        let key = Mark::Text { at: (0.0, below), anchor: Anchor::Start, face: LABEL, text: key };
        let at = (0.0, TITLE.size + LABEL.size + 1.8);
        let context = context.map(|text| Mark::Text { at, anchor: Anchor::Start, face: LABEL, text });
        [Some(title), context, Some(key), empty].into_iter().flatten().collect()
    }
}

fn rule(from: f64, to: f64, y: f64, width: f64, ink: Ink, dash: Option<f64>) -> Mark {
    line(vec![(from, y), (to, y)], width, ink, dash)
}

fn line(through: Vec<(f64, f64)>, width: f64, ink: Ink, dash: Option<f64>) -> Mark {
    Mark::Line { through, width, ink, dash }
}

//! What changed, and the charts.

use heelfirst_words::Args;

use super::{Block, Line, Part, Row, Section, Table, first};
use crate::record::{Change, Report, Unit, Verdict, Window};
use crate::say::{Say, name};

/// The most changes that are listed.
const CHANGES: usize = 3;
/// The most charts that are shown.
const CHARTS: usize = 2;

pub(super) fn section(report: &Report, say: Say<'_>) -> Section {
    let (shown, left) = first(&report.changes, CHANGES);
    let mut blocks = Vec::new();
    if shown.is_empty() {
        blocks.push(Block::Line(Line::new(say.plain("report-changes-none")).most(2)));
    } else {
        blocks.push(Block::Table(table(shown, left, say)));
    }
    if report.changes.iter().any(|change| change.verdict == Verdict::Worse) {
        blocks.push(Block::Line(Line::new(say.plain("report-changes-worse")).strong()));
    }
    Section::new(Part::Changes, say.plain("report-heading-changes"), blocks)
}

const COLUMNS: [&str; 5] = ["before", "after", "difference", "floor", "verdict"];

fn table(changes: &[Change], left: usize, say: Say<'_>) -> Table {
    let rows: Vec<_> = changes.iter().map(|change| row(change, say)).collect();
    Table {
        summary: say.plain("report-heading-changes"),
        corner: say.plain("report-column-measure"),
        columns: COLUMNS.map(|column| say.plain(&format!("report-column-{column}"))).into(),
        widths: vec![0.295, 0.165, 0.165, 0.17, 0.085, 0.12],
        left,
        note: Some(say.plain("report-changes-rule")),
        told: changes.iter().zip(&rows).flat_map(|(change, row)| told(change, row, say)).collect(),
        rows,
    }
}

fn row(change: &Change, say: Say<'_>) -> Row {
    let unit = change.measure.unit();
    let measure = say.plain(&format!("report-measure-{}", change.measure.key()));
    let context = change.context.as_ref().map(|context| say.context(context));
    let head = [Some(measure), say.side(change.side), context].into_iter().flatten().collect::<Vec<_>>();
    let cells = vec![
        window(change.before, unit, say),
        window(change.after, unit, say),
        difference(change, say),
        floor(change, say),
        say.plain(&format!("report-verdict-{}", name(change.verdict))),
    ];
    Row { head: say.list(&head), cells }
}

/// What is compared, then a line for each cell.
fn told(change: &Change, row: &Row, say: Say<'_>) -> Vec<String> {
    let few = (change.verdict == Verdict::TooFew).then(|| say.plain("report-verdict-why-too-few"));
    let cell = |(column, cell): (&str, &String)| say.cell(&say.plain(&format!("report-told-{column}")), cell);
    let cells = COLUMNS.into_iter().zip(&row.cells).map(cell);
    std::iter::once(row.head.clone()).chain(cells).chain(few).collect()
}

fn window(window: Option<Window>, unit: Unit, say: Say<'_>) -> String {
    let Some(window) = window else { return say.nothing() };
    let args = Args::new()
        .with("value", say.amount(unit, window.value))
        .with("from", say.short_date(window.from))
        .with("until", say.date_short_month(window.until))
        .with("days", window.days);
    say.text("report-window", &args)
}

fn difference(change: &Change, say: Say<'_>) -> String {
    let Some(difference) = change.difference else { return say.nothing() };
    // Shares differ by points: 10 % more than 50 % could be 55 % as well.
    let (unit, key) = match change.measure.unit() {
        Unit::Percent => (Unit::Events, "report-difference-points"),
        unit => (unit, "report-difference"),
    };
    let args = Args::new()
        .with("value", say.signed(unit, difference.value))
        .with("low", say.signed(unit, difference.low))
        .with("high", say.signed(unit, difference.high));
    say.text(key, &args)
}

fn floor(change: &Change, say: Say<'_>) -> String {
    match (change.measure.unit(), change.floor) {
        (Unit::Percent, Some(floor)) => say.with("report-points", "text", say.count(floor)),
        (unit, floor) => say.amount_of(unit, floor),
    }
}

pub(super) fn charts(report: &Report, say: Say<'_>) -> Section {
    let (shown, _) = first(&report.charts, CHARTS);
    let mut blocks: Vec<_> = shown.iter().map(|chart| Block::Chart(Box::new(chart.clone()))).collect();
    if blocks.is_empty() {
        blocks.push(Block::Line(Line::new(say.plain("report-charts-none"))));
    }
    let heading = shown.first().map_or(12, |chart| chart.weeks);
    Section::new(Part::Charts, say.with("report-heading-charts", "weeks", heading), blocks)
}

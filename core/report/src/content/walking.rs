//! Walking: one column a context and foot.

use heelfirst_words::Args;

use super::{Block, Line, Part, Row, Section, Table, first, more};
use crate::record::{Report, Spread, Ungraded, Unit, Walking};
use crate::say::{Say, name, percent};

/// The most columns.
const COLUMNS: usize = 3;
/// The most reasons for ungraded steps that are named.
const REASONS: usize = 2;

pub(super) fn section(report: &Report, say: Say<'_>) -> Section {
    let (shown, left) = first(&report.walking, COLUMNS);
    let mut blocks = vec![Block::Line(Line::new(say.plain("report-angle-note")).strong())];
    if shown.is_empty() {
        blocks.push(Block::Line(Line::new(say.plain("report-walking-none")).most(2)));
    } else {
        blocks.push(Block::Table(table(shown, say)));
    }
    blocks.extend(more(left, say).map(|text| Block::Line(Line::new(text))));
    Section::new(Part::Walking, say.plain("report-heading-walking"), blocks)
}

fn table(walking: &[Walking], say: Say<'_>) -> Table {
    let head = |walking: &Walking| say.list(&[say.foot(walking.side), say.context(&walking.context)]);
    let row = |key: &str, cell: &dyn Fn(&Walking) -> String| Row {
        head: say.plain(key),
        cells: walking.iter().map(cell).collect(),
    };
    let steady = |walking: &Walking| walking.landings.steady();
    Table {
        summary: say.plain("report-heading-walking"),
        by_column: true,
        corner: String::new(),
        columns: walking.iter().map(head).collect(),
        widths: widths(walking.len()),
        rows: vec![
            row("report-row-steps", &|walking| steps(walking, say)),
            row("report-row-ungraded", &|walking| ungraded(walking, say)),
            row("report-row-angle", &|walking| spread(Unit::Degree, walking.strike_angle_deg, say)),
            row("report-row-heel", &|walking| say.share(walking.landings.heel, steady(walking))),
            row("report-row-flat", &|walking| say.share(walking.landings.flat, steady(walking))),
            row("report-row-toe", &|walking| say.share(walking.landings.toe, steady(walking))),
            row("report-row-slap-drag", &|walking| slap_drag(walking, say)),
            row("report-row-flat-time", &|walking| spread(Unit::Millisecond, walking.contact_to_flat_ms, say)),
            row("report-row-stride", &|walking| spread(Unit::Second, walking.stride_time_s, say)),
            row("report-row-daytime", &|walking| daytime(walking, say)),
        ],
    }
}

/// One column does not need the whole page.
fn widths(columns: usize) -> Vec<f64> {
    let each = match columns {
        1 => 0.74,
        2 => 0.37,
        _ => 0.26,
    };
    let mut widths = vec![1.0 - each * columns as f64];
    widths.extend(std::iter::repeat_n(each, columns));
    widths
}

fn steps(walking: &Walking, say: Say<'_>) -> String {
    let args = Args::new().with("bouts", walking.bouts).with("steps", walking.steps);
    say.text("report-steps", &args)
}

fn ungraded(walking: &Walking, say: Say<'_>) -> String {
    let total = walking.ungraded.iter().fold(0_u32, |sum, ungraded| sum.saturating_add(ungraded.steps));
    let share = say.amount(Unit::Percent, percent(total, walking.steps.max(total)));
    if total == 0 {
        return share;
    }
    let (shown, left) = first(&walking.ungraded, REASONS);
    let one = |ungraded: &Ungraded| {
        let reason = say.plain(&format!("report-ungraded-{}", name(ungraded.reason)));
        say.text("report-ungraded", &Args::new().with("reason", reason).with("count", ungraded.steps))
    };
    let reasons: Vec<_> = shown.iter().map(one).chain(more(left, say)).collect();
    say.text("report-ungraded-why", &Args::new().with("percent", share).with("text", say.list(&reasons)))
}

fn spread(unit: Unit, spread: Option<Spread>, say: Say<'_>) -> String {
    say.spread(unit, spread)
}

fn slap_drag(walking: &Walking, say: Say<'_>) -> String {
    let steady = walking.landings.steady();
    let args = Args::new()
        .with("slap", say.share(walking.landings.slap, steady))
        .with("drag", say.share(walking.landings.drag, steady));
    say.text("report-slap-drag", &args)
}

fn daytime(walking: &Walking, say: Say<'_>) -> String {
    let median = |spread: Option<Spread>| say.amount_of(Unit::Degree, spread.map(|spread| spread.median));
    let args = Args::new().with("morning", median(walking.morning_deg)).with("evening", median(walking.evening_deg));
    say.text("report-daytime", &args)
}

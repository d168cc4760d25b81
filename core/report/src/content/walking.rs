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
        corner: String::new(),
        columns: walking.iter().map(head).collect(),
        widths: widths(walking.len()),
        rows: vec![
            row("report-row-steps", &|walking| steps(walking, say)),
            row("report-row-ungraded", &|walking| ungraded(walking, say)),
            row("report-row-steady", &|walking| pair(say.count(steady(walking)), say.count(apart(walking)), say)),
            row("report-row-angle", &|walking| say.spread(Unit::Degree, walking.strike_angle_deg)),
            row("report-row-heel", &|walking| say.share(walking.landings.heel, steady(walking))),
            row("report-row-flat", &|walking| say.share(walking.landings.flat, steady(walking))),
            row("report-row-toe", &|walking| say.share(walking.landings.toe, steady(walking))),
            row("report-row-slap-drag", &|walking| pair(slapped(walking, say), dragged(walking, say), say)),
            row("report-row-flat-time", &|walking| say.spread(Unit::Millisecond, walking.contact_to_flat_ms)),
            row("report-row-stride", &|walking| say.spread(Unit::Second, walking.stride_time_s)),
            row("report-row-daytime", &|walking| {
                pair(median(walking.morning_deg, say), median(walking.evening_deg, say), say)
            }),
        ],
        left: 0,
        note: None,
        told: walking.iter().flat_map(|of| std::iter::once(head(of)).chain(told(of, say))).collect(),
    }
}

/// What the cells of a column say, one fact a line.
fn told(walking: &Walking, say: Say<'_>) -> Vec<String> {
    let steady = walking.landings.steady();
    let facts = [
        ("report-row-steps", steps(walking, say)),
        ("report-row-ungraded", ungraded(walking, say)),
        ("report-told-steady", say.count(steady)),
        ("report-told-apart", say.count(apart(walking))),
        ("report-row-angle", say.spread(Unit::Degree, walking.strike_angle_deg)),
        ("report-told-morning", median(walking.morning_deg, say)),
        ("report-told-evening", median(walking.evening_deg, say)),
        ("report-row-heel", say.share(walking.landings.heel, steady)),
        ("report-row-flat", say.share(walking.landings.flat, steady)),
        ("report-row-toe", say.share(walking.landings.toe, steady)),
        ("report-measure-slap-share", slapped(walking, say)),
        ("report-measure-drag-share", dragged(walking, say)),
        ("report-row-flat-time", say.spread(Unit::Millisecond, walking.contact_to_flat_ms)),
        ("report-row-stride", say.spread(Unit::Second, walking.stride_time_s)),
    ];
    facts.map(|(key, value)| say.cell(&say.plain(key), &value)).into()
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

/// How many, of all, and why: the reasons add up to them.
fn ungraded(walking: &Walking, say: Say<'_>) -> String {
    let total = ungraded_steps(walking);
    let share = percent(total, walking.steps.max(total));
    let args = Args::new().with("count", total).with("percent", say.amount(Unit::Percent, share));
    if total == 0 {
        return say.text("report-ungraded-all", &args);
    }
    let (shown, others) = walking.ungraded.split_at(walking.ungraded.len().min(REASONS));
    let one = |ungraded: &Ungraded| {
        let reason = say.plain(&format!("report-ungraded-{}", name(ungraded.reason)));
        say.text("report-ungraded", &Args::new().with("reason", reason).with("count", ungraded.steps))
    };
    let other = (!others.is_empty()).then(|| say.with("report-ungraded-other", "count", sum(others)));
    let reasons: Vec<_> = shown.iter().map(one).chain(other).collect();
    say.text("report-ungraded-why", &args.with("text", say.list(&reasons)))
}

fn ungraded_steps(walking: &Walking) -> u32 {
    sum(&walking.ungraded)
}

fn sum(ungraded: &[Ungraded]) -> u32 {
    ungraded.iter().fold(0, |sum, ungraded| sum.saturating_add(ungraded.steps))
}

/// Graded steps that are not steady: the first and last ones of each walk, and turns.
fn apart(walking: &Walking) -> u32 {
    walking.steps.saturating_sub(ungraded_steps(walking)).saturating_sub(walking.landings.steady())
}

fn slapped(walking: &Walking, say: Say<'_>) -> String {
    say.share(walking.landings.slap, walking.landings.steady())
}

fn dragged(walking: &Walking, say: Say<'_>) -> String {
    say.share(walking.landings.drag, walking.landings.steady())
}

fn median(spread: Option<Spread>, say: Say<'_>) -> String {
    say.amount_of(Unit::Degree, spread.map(|spread| spread.median))
}

/// Two values in one cell.
fn pair(one: String, other: String, say: Say<'_>) -> String {
    say.text("report-pair", &Args::new().with("one", one).with("other", other))
}

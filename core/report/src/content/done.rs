//! Done against planned, and seated lifts.

use heelfirst_words::Args;

use super::{Block, Line, Part, Row, Section, Table, first, more};
use crate::record::{DoneOf, ExerciseDone, Lifts, Report, Unit};
use crate::say::Say;

/// The most exercises that are listed.
const EXERCISES: usize = 4;

pub(super) fn section(report: &Report, say: Say<'_>) -> Section {
    let practice = &report.practice;
    let mut blocks = Vec::new();
    if practice.days.is_none() && practice.bursts.is_none() && practice.exercises.is_empty() {
        blocks.push(Block::Line(Line::new(say.plain("report-done-nothing")).most(2)));
    } else {
        blocks.push(Block::Table(table(report, say)));
    }
    let counted = Some(practice.counted_by_helper).filter(|count| *count > 0);
    blocks.extend(counted.map(|count| Block::Line(Line::new(say.with("report-by-helper", "count", count)))));
    Section::new(Part::Done, say.plain("report-heading-done"), blocks)
}

/// What was done of one thing, and what was planned: as it stands in the table, and as it is told.
type Done = (Row, String);

fn table(report: &Report, say: Say<'_>) -> Table {
    let practice = &report.practice;
    let (shown, left) = first(&practice.exercises, EXERCISES);
    let days = practice.days.map(|days| self::days(days, say));
    let bursts = practice.bursts.map(|bursts| whole(say.plain("report-bursts"), bursts, say));
    let minutes = practice.walking_min.map(|minutes| self::minutes(minutes, say));
    let walking = [days, bursts, minutes].into_iter().flatten();
    let (rows, told): (Vec<_>, Vec<_>) =
        walking.chain(shown.iter().map(|exercise| self::exercise(exercise, say))).unzip();
    let planned = planned_from(report, say);
    Table {
        summary: say.plain("report-heading-done"),
        corner: planned.clone().unwrap_or_else(|| say.plain("report-done-corner")),
        columns: vec![say.plain("report-done"), say.plain("report-planned")],
        widths: vec![0.6, 0.18, 0.22],
        rows,
        left,
        note: None,
        told: planned.into_iter().chain(told).collect(),
    }
}

/// Where the plan does not cover the period, this is said.
fn planned_from(report: &Report, say: Say<'_>) -> Option<String> {
    match report.practice.planned_from {
        None => Some(say.plain("report-plan-none-held")),
        Some(from) if from > report.from => Some(say.with("report-planned-from", "date", say.date_short_month(from))),
        Some(_) => None,
    }
}

/// Told of the days that there were.
fn days(days: DoneOf, say: Say<'_>) -> Done {
    let (row, told) = whole(say.plain("report-days"), days, say);
    let of = days.of.map(|of| Args::new().with("part", say.count(days.done)).with("whole", say.count(of)));
    let told = of.map_or(told, |args| say.cell(&row.head, &say.text("report-part", &args)));
    (row, told)
}

fn whole(what: String, done: DoneOf, say: Say<'_>) -> Done {
    let planned = done.of.map(|of| say.count(of));
    told(what.clone(), (what, say.count(done.done)), planned, say.count(done.done), say)
}

fn minutes(done: DoneOf, say: Say<'_>) -> Done {
    let what = say.plain("report-walking-min");
    let number = |value: f64| say.with("report-minutes", "value", value);
    told(what.clone(), (what, number(done.done)), done.of.map(number), number(done.done), say)
}

fn exercise(exercise: &ExerciseDone, say: Say<'_>) -> Done {
    let name = say.known(&format!("exercise-{}-name", exercise.exercise)).unwrap_or_else(|| exercise.exercise.clone());
    let hold = exercise.hold_s.filter(|hold| hold.is_finite());
    let named = |with: Option<String>| {
        say.list(&[Some(name.clone()), say.side(exercise.side), with].into_iter().flatten().collect::<Vec<_>>())
    };
    let DoneOf { done, of } = exercise.repetitions;
    let unit = hold.map_or_else(
        || say.with("report-repetitions", "count", done),
        |hold| say.text("report-holds", &Args::new().with("count", done).with("seconds", hold)),
    );
    let head = named(hold.map(|hold| say.with("report-hold", "seconds", hold)));
    told(named(None), (head, say.count(done)), of.map(|of| say.count(of)), unit, say)
}

/// A row and a line: `what` is told with the amount `done`, the row has a head and a bare number.
fn told(what: String, (head, number): (String, String), planned: Option<String>, done: String, say: Say<'_>) -> Done {
    let planned = planned.unwrap_or_else(|| say.plain("report-not-planned"));
    let args = Args::new().with("text", what).with("done", done).with("planned", &planned);
    (Row { head, cells: vec![number, planned] }, say.text("report-done-told", &args))
}

pub(super) fn lifts(report: &Report, say: Say<'_>) -> Section {
    // There are two sides, and the page has room for two; lifts in other circumstances are in the exported data.
    let (shown, left) = first(&report.lifts, 2);
    let mut lines: Vec<_> = shown.iter().flat_map(|lifts| side(lifts, say)).collect();
    lines.extend(more(left, say).map(Line::new));
    if lines.is_empty() {
        lines.push(Line::new(say.plain("report-lifts-none")).most(2));
    }
    Section::new(Part::Lifts, say.plain("report-heading-lifts"), lines.into_iter().map(Block::Line).collect())
}

fn side(lifts: &Lifts, say: Say<'_>) -> Vec<Line> {
    let context = lifts.context.as_ref().map(|context| say.context(context));
    let foot = [Some(say.foot(Some(lifts.side))), context];
    let args = Args::new()
        .with("foot", say.list(&foot.into_iter().flatten().collect::<Vec<_>>()))
        .with("angle", say.spread(Unit::Degree, lifts.angle_deg))
        .with("lifts", lifts.lifts)
        .with("sets", lifts.sets);
    let fades = lifts.fades_from.filter(|from| from.is_finite() && lifts.faded_sets > 0).map(|from| {
        let args = Args::new().with("repetition", from).with("part", lifts.faded_sets).with("whole", lifts.judged_sets);
        say.text("report-lifts-fade", &args)
    });
    let steady = if lifts.judged_sets > 0 { "report-lifts-steady" } else { "report-lifts-short" };
    let fades = fades.unwrap_or_else(|| say.plain(steady));
    vec![Line::new(say.text("report-lifts", &args)).most(3), Line::new(fades).most(2)]
}

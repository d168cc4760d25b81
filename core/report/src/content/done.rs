//! Done against planned, and seated lifts.

use heelfirst_words::Args;

use super::{Block, Line, Part, Row, Section, Table, first, more};
use crate::record::{DoneOf, ExerciseDone, Lifts, Report, Unit};
use crate::say::Say;

/// The most exercises that are listed.
const EXERCISES: usize = 4;

pub(super) fn section(report: &Report, say: Say<'_>) -> Section {
    let practice = &report.practice;
    let (shown, left) = first(&practice.exercises, EXERCISES);
    let row = |key: &str, done: Option<DoneOf>| done.map(|done| self::row(say.plain(key), done, say));
    let rows = row("report-days", practice.days).into_iter();
    let rows = rows.chain(row("report-bursts", practice.bursts)).chain(row("report-walking-min", practice.walking_min));
    let rows: Vec<_> = rows
        .chain(shown.iter().map(|exercise| self::row(exercise_name(exercise, say), exercise.repetitions, say)))
        .collect();
    let mut blocks = Vec::new();
    if rows.is_empty() {
        blocks.push(Block::Line(Line::new(say.plain("report-done-nothing")).most(2)));
    } else {
        blocks.push(Block::Table(Table {
            summary: say.plain("report-heading-done"),
            by_column: false,
            corner: String::new(),
            columns: vec![say.plain("report-done"), say.plain("report-planned")],
            widths: vec![0.6, 0.18, 0.22],
            rows,
        }));
    }
    blocks.extend(more(left, say).map(|text| Block::Line(Line::new(text))));
    Section::new(Part::Done, say.plain("report-heading-done"), blocks)
}

fn row(head: String, done: DoneOf, say: Say<'_>) -> Row {
    let planned = done.of.map_or_else(|| say.plain("report-not-planned"), |of| say.count(of));
    Row { head, cells: vec![say.count(done.done), planned] }
}

fn exercise_name(exercise: &ExerciseDone, say: Say<'_>) -> String {
    let name = say.known(&format!("exercise-{}-name", exercise.exercise)).unwrap_or_else(|| exercise.exercise.clone());
    let hold = exercise.hold_s.filter(|hold| hold.is_finite());
    let hold = hold.map(|hold| say.with("report-hold", "seconds", hold));
    say.list(&[Some(name), say.side(exercise.side), hold].into_iter().flatten().collect::<Vec<_>>())
}

pub(super) fn lifts(report: &Report, say: Say<'_>) -> Section {
    // There are two sides, and the page has room for two; lifts in other circumstances are in the exported data.
    let (shown, left) = first(&report.lifts, 2);
    let alike =
        report.lifts.iter().all(|lifts| Some(&lifts.context) == report.lifts.first().map(|first| &first.context));
    let mut lines: Vec<_> = shown.iter().flat_map(|lifts| side(lifts, !alike, say)).collect();
    lines.extend(more(left, say).map(Line::new));
    if lines.is_empty() {
        lines.push(Line::new(say.plain("report-lifts-none")).most(2));
    }
    Section::new(Part::Lifts, say.plain("report-heading-lifts"), lines.into_iter().map(Block::Line).collect())
}

fn side(lifts: &Lifts, with_context: bool, say: Say<'_>) -> Vec<Line> {
    let context = lifts.context.as_ref().filter(|_| with_context).map(|context| say.context(context));
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
    vec![Line::new(say.text("report-lifts", &args)).most(2), Line::new(fades).most(2)]
}

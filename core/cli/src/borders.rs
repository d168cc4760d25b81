//! `heelfirst borders`: what counts as which landing, shown and moved.

use std::sync::Arc;

use heelfirst::{Coach, CoachRadio, GradeBorderSnapshot, GradeBordersSnapshot};
use heelfirst_gait::{Border, BorderFault, MovedBorders};
use heelfirst_words::{Args, Words};
use serde_json::{Value, json};

use crate::args::{Arguments, Borders, MoveBorders};
use crate::failure::Failure;
use crate::open;
use crate::output::{Keys, Lines, table};
use crate::today::Deaf;

/// Moves what is given, and shows where the borders lie then.
pub(crate) fn run(arguments: &Arguments, options: &MoveBorders, words: &Words) -> Result<(), Failure> {
    given(&options.to)?;
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let shown = moved(&coach, options, words).map(|()| coach.grade_borders());
    coach.shut_down();
    let mut lines = Lines::new();
    let print = if options.json { json } else { page };
    print(&mut lines, &shown?)?;
    lines.flush()
}

/// The borders that the command line moves. Each is within its range; here they are held against each other.
pub(crate) fn given(to: &Borders) -> Result<MovedBorders, Failure> {
    let moved = to.over(&MovedBorders::default());
    let refused = |fault: BorderFault| Failure::CommandLine(format!("{}: {fault}", fault.border().field()));
    moved.check().map_err(refused).map(|()| moved)
}

fn moved(coach: &Coach, options: &MoveBorders, words: &Words) -> Result<(), Failure> {
    if !options.default && !options.to.any() {
        return Ok(());
    }
    let before = if options.default { MovedBorders::default() } else { coach.grade_borders().moved.into() };
    coach.set_grade_borders(options.to.over(&before).into()).map_err(|error| Failure::refused(&error, words))
}

fn page(lines: &mut Lines, shown: &GradeBordersSnapshot) -> Result<(), Failure> {
    let row = |border: &GradeBorderSnapshot| vec![border.label.clone(), border.text.clone(), border.moved_text.clone()];
    for line in table(&[&shown.heel, &shown.toe, &shown.slap, &shown.drag].map(row)) {
        lines.text(&line)?;
    }
    for text in ["", &shown.note, &shown.disclaimer] {
        lines.text(text)?;
    }
    Ok(())
}

/// What was moved, and where the borders lie for each foot.
fn json(lines: &mut Lines, shown: &GradeBordersSnapshot) -> Result<(), Failure> {
    let borders = [
        (Border::Heel, &shown.heel),
        (Border::Toe, &shown.toe),
        (Border::Slap, &shown.slap),
        (Border::Drag, &shown.drag),
    ];
    let all = |value: fn(&GradeBorderSnapshot) -> Option<f64>| {
        json!(Keys(borders.map(|(border, shown)| (border.field(), json!(value(shown))))))
    };
    let keys: [(&str, Value); 4] = [
        ("moved", all(|border| border.moved)),
        ("default", all(|border| Some(border.default_value))),
        ("left", all(|border| Some(border.left))),
        ("right", all(|border| Some(border.right))),
    ];
    lines.json(&Keys(keys))
}

/// The borders that were moved for a recording, label beside value.
pub(crate) fn moved_table(moved: &MovedBorders, words: &Words) -> Vec<String> {
    let texts = Border::ALL.map(|border| match border {
        Border::Heel => (border, "borders-label-heel", "borders-value-heel"),
        Border::Toe => (border, "borders-label-toe", "borders-value-toe"),
        Border::Slap => (border, "borders-label-slap", "borders-value-slap"),
        Border::Drag => (border, "borders-label-drag", "borders-value-drag"),
    });
    let rows: Vec<Vec<String>> = texts
        .into_iter()
        .filter_map(|(border, label, value)| {
            let to = moved.of(border)?;
            Some(vec![words.plain(label), words.text(value, &Args::new().with("value", to))])
        })
        .collect();
    table(&rows)
}

//! `heelfirst progress`.

mod plot;

use heelfirst::{BestSnapshot, ChangeSnapshot, ChangeVerdict, FootBucket, ProgressBucket, ProgressSnapshot, Side};
use heelfirst_words::{Args, Words};
use serde::Serialize;

use crate::args::{Arguments, Progress};
use crate::failure::Failure;
use crate::open;
use crate::output::{Lines, table};
use crate::wrap;

/// In letters.
const WIDTH: usize = 100;
/// As many weeks as the charts have.
const WEEKS: usize = 12;
const CHARTS: usize = 2;
const UNCLEAR: usize = 4;

/// How it goes. Reads without the folder's lock, so that it works while another terminal practises.
pub(crate) fn run(arguments: &Arguments, options: &Progress, words: &Words) -> Result<(), Failure> {
    let folder = open::data_folder(arguments)?;
    let read = heelfirst::read_progress(&folder, &open::now(), words);
    let progress = read.map_err(|error| Failure::refused(&error, words))?;
    let mut lines = Lines::new();
    if options.json {
        lines.json(&AsJson { progress: &progress, clinically_validated: false })?;
    } else {
        for line in told(&progress, words) {
            lines.text(&line)?;
        }
    }
    lines.flush()
}

#[derive(Serialize)]
struct AsJson<'p> {
    #[serde(flatten)]
    progress: &'p ProgressSnapshot,
    clinically_validated: bool,
}

/// Everything in words, with plots.
fn told(progress: &ProgressSnapshot, words: &Words) -> Vec<String> {
    let mut lines = vec![progress.days_text.clone()];
    if progress.weeks.is_empty() {
        lines.push(words.plain("terminal-progress-nothing"));
        return lines;
    }
    lines.extend(progress.goal.iter().map(|goal| format!("{} ({})", goal.text, goal.goal)));
    section(&mut lines, "terminal-progress-weeks", weeks(&progress.weeks, words), words);
    for chart in progress.charts.iter().take(CHARTS) {
        lines.push(String::new());
        lines.extend(plot::plot(chart));
    }
    section(&mut lines, "terminal-progress-changes", changes(progress, words), words);
    section(&mut lines, "terminal-progress-bests", bests(&progress.bests, words), words);
    lines.extend([String::new(), progress.disclaimer.clone()]);
    lines
}

/// A heading and what is under it; nothing where that is nothing.
fn section(lines: &mut Vec<String>, heading: &str, under: Vec<String>, words: &Words) {
    if !under.is_empty() {
        lines.extend([String::new(), words.plain(heading)]);
        lines.extend(under);
    }
}

fn weeks(weeks: &[ProgressBucket], words: &Words) -> Vec<String> {
    let heading = ["week", "days", "bursts", "minutes", "left", "right", "heel", "lift"]
        .map(|column| words.plain(&format!("terminal-column-{column}")));
    let earlier = weeks.len().saturating_sub(WEEKS);
    let rows = weeks.iter().skip(earlier).map(week);
    let mut lines = table(&std::iter::once(heading.to_vec()).chain(rows).collect::<Vec<_>>());
    lines.extend((earlier > 0).then(|| words.plain("terminal-progress-more-weeks")));
    lines
}

fn week(week: &ProgressBucket) -> Vec<String> {
    let each = |of: &dyn Fn(&FootBucket) -> Option<String>| {
        let feet: Vec<String> = week.feet.iter().filter_map(of).collect();
        if feet.is_empty() { "–".to_owned() } else { feet.join(" / ") }
    };
    vec![
        week.start.clone(),
        week.days_count.to_string(),
        week.bursts_count.to_string(),
        format!("{} min", week.walking_ms / 60_000),
        week.repetitions_left_count.to_string(),
        week.repetitions_right_count.to_string(),
        each(&|foot| Some(format!("{:.0} %", 100.0 * foot.heel_share?))),
        each(&|foot| Some(format!("{:.1}°", foot.lift_angle_deg?))),
    ]
}

/// What can be said, worse first; of the rest, the first few.
fn changes(progress: &ProgressSnapshot, words: &Words) -> Vec<String> {
    let clear = |change: &&ChangeSnapshot| change.verdict != ChangeVerdict::NotYet;
    let unclear: Vec<&ChangeSnapshot> = progress.changes.iter().filter(|change| !clear(change)).collect();
    let shown = progress.changes.iter().filter(clear).chain(unclear.iter().take(UNCLEAR).copied());
    let mut lines: Vec<String> = shown.flat_map(change).collect();
    let more = unclear.len().saturating_sub(UNCLEAR);
    let more = (more > 0).then(|| words.text("terminal-progress-unclear", &Args::new().with("count", more)));
    lines.extend(more.into_iter().chain(progress.changes_note.clone()));
    lines
}

fn change(change: &ChangeSnapshot) -> Vec<String> {
    let detail = if change.detail.is_empty() { String::new() } else { format!(" {}", change.detail) };
    let mut said = format!("{}{detail} ({}).", change.text, change.of_text);
    if change.verdict != ChangeVerdict::NotYet {
        said = format!("{said} {}", change.advice.join(" "));
    }
    let mut lines = wrap::words(&said, WIDTH - 2).into_iter();
    let first = lines.next().map(|line| format!("- {line}"));
    first.into_iter().chain(lines.map(|line| format!("  {line}"))).collect()
}

fn bests(bests: &[BestSnapshot], words: &Words) -> Vec<String> {
    let row = |best: &BestSnapshot| {
        let exercise = best.exercise.as_ref().map(|exercise| words.plain(&format!("exercise-{exercise}-name")));
        let side = best.side.map(|side| words.text("history-best-side", &Args::new().with("side", Side::as_str(side))));
        let of: Vec<String> = exercise.into_iter().chain(side).collect();
        vec![of.join(", "), best.text.clone(), best.when_text.clone()]
    };
    table(&bests.iter().map(row).collect::<Vec<_>>())
}

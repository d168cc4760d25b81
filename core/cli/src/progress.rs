//! `heelfirst progress`.

mod buckets;
mod plot;

use heelfirst::{BestSnapshot, ChangeSnapshot, ChangeVerdict, ProgressSnapshot};
use heelfirst_words::{Args, Words};
use serde::Serialize;

use crate::args::{Arguments, Progress};
use crate::failure::Failure;
use crate::open;
use crate::output::{Lines, fitted, width};
use crate::wrap;

const CHARTS: usize = 2;
const UNCLEAR: usize = 4;

/// How it goes. Reads without the folder's lock, so that it works while another terminal practises.
pub(crate) fn run(arguments: &Arguments, options: &Progress, words: &Words) -> Result<(), Failure> {
    let folder = open::data_folder(arguments)?;
    let read = heelfirst::read_progress(&folder, &open::now(), words);
    let progress = read.map_err(|error| Failure::refused(&error, words))?;
    let mut lines = Lines::new();
    let is_empty = progress.months.is_empty()
        && progress.bests.is_empty()
        && progress.goal.is_none()
        && progress.trials_count == 0;
    if options.json {
        lines.json(&AsJson { progress: &progress, clinically_validated: false })?;
    } else if is_empty {
        lines.text(&open::no_practice(arguments, &folder, words))?;
    } else {
        for line in told(&progress, width(), words) {
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

/// Everything in words, with plots, in lines of at most `width` letters.
fn told(progress: &ProgressSnapshot, width: usize, words: &Words) -> Vec<String> {
    let mut lines = wrap::words(&progress.days_text, width);
    lines.extend(progress.trials_text.iter().flat_map(|text| wrap::words(text, width)));
    let goal = progress.goal.as_ref().map(|goal| format!("{} ({})", goal.text, goal.goal));
    lines.extend(goal.iter().flat_map(|goal| wrap::words(goal, width)));
    section(&mut lines, "terminal-progress-weeks", buckets::weeks(progress, width, words), words);
    section(&mut lines, "terminal-progress-months", buckets::months(progress, width, words), words);
    for chart in progress.charts.iter().take(CHARTS) {
        lines.push(String::new());
        lines.extend(plot::plot(chart, width, words));
    }
    section(&mut lines, "terminal-progress-changes", changes(progress, width, words), words);
    section(&mut lines, "terminal-progress-bests", bests(&progress.bests, width), words);
    lines.push(String::new());
    lines.extend(wrap::words(&progress.disclaimer, width));
    lines
}

/// A heading and what is under it; nothing where that is nothing.
fn section(lines: &mut Vec<String>, heading: &str, under: Vec<String>, words: &Words) {
    if !under.is_empty() {
        lines.extend([String::new(), words.plain(heading)]);
        lines.extend(under);
    }
}

/// What can be said, worse first; of the rest, the first few.
fn changes(progress: &ProgressSnapshot, width: usize, words: &Words) -> Vec<String> {
    let clear = |change: &&ChangeSnapshot| change.verdict != ChangeVerdict::NotYet;
    let unclear: Vec<&ChangeSnapshot> = progress.changes.iter().filter(|change| !clear(change)).collect();
    let shown = progress.changes.iter().filter(clear).chain(unclear.iter().take(UNCLEAR).copied());
    let mut lines: Vec<String> = shown.flat_map(|of| change(of, width)).collect();
    let more = unclear.len().saturating_sub(UNCLEAR);
    let more = (more > 0).then(|| words.text("terminal-progress-unclear", &Args::new().with("count", more)));
    lines.extend(more.into_iter().chain(progress.changes_note.clone()).flat_map(|text| wrap::words(&text, width)));
    lines
}

fn change(change: &ChangeSnapshot, width: usize) -> Vec<String> {
    let detail = if change.detail.is_empty() { String::new() } else { format!(" {}", change.detail) };
    let mut said = format!("{}{detail} ({}).", change.text, change.of_text);
    if change.verdict != ChangeVerdict::NotYet {
        said = format!("{said} {}", change.advice.join(" "));
    }
    let mut lines = wrap::words(&said, width.saturating_sub(2)).into_iter();
    let first = lines.next().map(|line| format!("- {line}"));
    first.into_iter().chain(lines.map(|line| format!("  {line}"))).collect()
}

fn bests(bests: &[BestSnapshot], width: usize) -> Vec<String> {
    let row = |best: &BestSnapshot| vec![best.of_text.clone(), best.text.clone(), best.when_text.clone()];
    fitted(None, &bests.iter().map(row).collect::<Vec<_>>(), width)
}

#[cfg(test)]
mod tests;

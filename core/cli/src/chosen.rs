//! `heelfirst goal`, `heelfirst question` and `heelfirst plan`: what the person chooses, shown and changed.

use std::sync::Arc;

use heelfirst::{Choices, Coach, CoachError, CoachRadio, Plan, Side};
use heelfirst_words::{Args, Words};
use serde_json::json;

use crate::args::{Arguments, Goal, MakePlan, Question};
use crate::failure::Failure;
use crate::open;
use crate::output::{Keys, Lines};
use crate::today::Deaf;

/// Rates the person's own goal, and shows it.
pub(crate) fn goal(arguments: &Arguments, options: &Goal, words: &Words) -> Result<(), Failure> {
    if let Some(rating) = options.rating {
        let text = options.text.clone().or_else(|| Some(read(arguments, words).ok()??.goal?.goal));
        let text = text.ok_or_else(|| Failure::met(words.plain("terminal-goal-without-text")))?;
        change(arguments, words, |coach| coach.rate_goal(text, rating))?;
    }
    show(arguments, words, |lines, choices| match &choices.goal {
        Some(goal) if options.json => lines.json(goal),
        Some(goal) => lines.text(&format!("{} ({})", goal.text, goal.goal)),
        None if options.json => Ok(()),
        None => lines.text(&words.plain("terminal-goal-none")),
    })
}

/// Keeps what the person wants to ask, and shows it.
pub(crate) fn question(arguments: &Arguments, options: &Question, words: &Words) -> Result<(), Failure> {
    let asked = options.ask.clone().or_else(|| options.none.then(String::new));
    if let Some(question) = asked {
        change(arguments, words, |coach| coach.set_question(question))?;
    }
    show(arguments, words, |lines, choices| match &choices.question {
        question if options.json => lines.json(&Keys([("question", json!(question))])),
        Some(question) => lines.text(&words.text("terminal-question", &Args::new().with("question", question.clone()))),
        None => lines.text(&words.plain("terminal-question-none")),
    })
}

/// Changes the plan, and shows it.
pub(crate) fn plan(arguments: &Arguments, options: &MakePlan, words: &Words) -> Result<(), Failure> {
    if let Some(code) = &options.code {
        change(arguments, words, |coach| coach.plan_from_code(code.clone()).and_then(|plan| coach.set_plan(plan)))?;
    } else if options.any() {
        change(arguments, words, |coach| {
            // Opened by now, there is a history to read.
            let before = read(arguments, words).ok().flatten().map_or_else(nothing, |choices| choices.plan);
            coach.set_plan(options.over(before))
        })?;
    }
    show(
        arguments,
        words,
        |lines, choices| {
            if options.json { lines.json(&as_json(choices)) } else { page(lines, choices, words) }
        },
    )
}

fn nothing() -> Plan {
    Plan { weaker_side: None, items: Vec::new() }
}

fn as_json(choices: &Choices) -> Keys<4> {
    Keys([
        ("chosen", json!(choices.is_plan_chosen)),
        ("weaker_side", json!(choices.plan.weaker_side.map(Side::as_str))),
        ("items", json!(choices.plan.items)),
        ("code", json!(choices.plan_code)),
    ])
}

fn page(lines: &mut Lines, choices: &Choices, words: &Words) -> Result<(), Failure> {
    if !choices.is_plan_chosen {
        lines.text(&words.plain("terminal-plan-default"))?;
    }
    let side = choices.plan.weaker_side.map_or("both", Side::as_str);
    lines.text(&words.text("terminal-plan-side", &Args::new().with("side", side)))?;
    for line in &choices.plan_lines {
        lines.text(line)?;
    }
    lines.text(&words.text("terminal-plan-code", &Args::new().with("code", choices.plan_code.clone())))
}

/// On disk when it returns.
fn change(
    arguments: &Arguments,
    words: &Words,
    change: impl FnOnce(&Coach) -> Result<(), CoachError>,
) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let changed = change(&coach).map_err(|error| Failure::refused(&error, words));
    coach.shut_down();
    changed
}

/// Nothing where there is no history yet.
fn read(arguments: &Arguments, words: &Words) -> Result<Option<Choices>, Failure> {
    let folder = open::data_folder(arguments)?;
    if !heelfirst::has_history(&folder) {
        return Ok(None);
    }
    heelfirst::read_choices(&folder, words).map(Some).map_err(|error| Failure::refused(&error, words))
}

/// What holds now. Reads without the folder's lock.
fn show(
    arguments: &Arguments,
    words: &Words,
    print: impl FnOnce(&mut Lines, &Choices) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut lines = Lines::new();
    match read(arguments, words)? {
        Some(choices) => print(&mut lines, &choices)?,
        None => crate::failure::warn(&open::no_practice(arguments, &open::data_folder(arguments)?, words)),
    }
    lines.flush()
}

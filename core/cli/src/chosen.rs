//! `heelfirst goal`, `heelfirst question` and `heelfirst plan`: what the person chooses, shown and changed.

use std::path::Path;
use std::sync::Arc;

use heelfirst::{Choices, Coach, CoachError, CoachRadio, Plan, Proposed, ProposedLine, Side};
use heelfirst_words::{Args, Words};
use serde_json::json;

use crate::args::{Arguments, Goal, MakePlan, Question};
use crate::failure::Failure;
use crate::file;
use crate::open;
use crate::output::{Keys, Lines};
use crate::today::Deaf;
use crate::urgent;

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

/// Changes the plan, and shows it; or shows the one that fits the answers.
pub(crate) fn plan(arguments: &Arguments, options: &MakePlan, words: &Words) -> Result<(), Failure> {
    if options.proposal.propose && !options.proposal.take {
        return propose(arguments, options, words);
    }
    change_plan(arguments, options, words)?;
    if let Some(path) = &options.file_out.out {
        let choices = read(arguments, words)?.ok_or_else(|| no_practice(arguments, words))?;
        return write(path, &choices.plan, options.file_out.replace, words);
    }
    let folder = open::data_folder(arguments)?;
    show(arguments, words, |lines, choices| {
        if options.json {
            return lines.json(&as_json(choices));
        }
        for line in urgent::first(urgent::standing_in(&folder, words)?) {
            lines.text(&line)?;
        }
        page(lines, choices, words)
    })
}

fn change_plan(arguments: &Arguments, options: &MakePlan, words: &Words) -> Result<(), Failure> {
    if let Some(code) = &options.code {
        change(arguments, words, |coach| coach.plan_from_code(code.clone()).and_then(|plan| coach.set_plan(plan)))
    } else if let Some(path) = &options.file {
        let text = file::text(path)?;
        let named = |error: &CoachError| Failure::met(format!("{}: {}", path.display(), reason(error, words)));
        let plan = heelfirst::plan_from_file(&text).map_err(|error| named(&error))?;
        change(arguments, words, |coach| coach.set_plan(plan))
    } else if options.proposal.take {
        let folder = open::data_folder(arguments)?;
        change(arguments, words, |coach| {
            heelfirst::read_proposal(&folder, options.proposal.minutes, words)
                .and_then(|proposed| coach.set_plan(proposed.plan))
        })
    } else if options.any() {
        change(arguments, words, |coach| {
            // Opened by now, there is a history to read.
            let before = read(arguments, words).ok().flatten().map_or_else(Plan::default, |choices| choices.plan);
            coach.set_plan(options.over(before))
        })
    } else {
        Ok(())
    }
}

/// What is the matter, without the name of the thing that the file's own name says.
fn reason(error: &CoachError, words: &Words) -> String {
    match error {
        CoachError::Invalid { reason, .. } => reason.clone(),
        error => heelfirst::notice_in(words, error).what,
    }
}

fn propose(arguments: &Arguments, options: &MakePlan, words: &Words) -> Result<(), Failure> {
    let folder = open::data_folder(arguments)?;
    if !heelfirst::has_history(&folder) {
        crate::failure::warn(&open::no_practice(arguments, &folder, words));
        return Ok(());
    }
    let proposed = heelfirst::read_proposal(&folder, options.proposal.minutes, words);
    let proposed = proposed.map_err(|error| Failure::refused(&error, words))?;
    if let Some(path) = &options.file_out.out {
        return write(path, &proposed.plan, options.file_out.replace, words);
    }
    let mut lines = Lines::new();
    if options.json {
        lines.json(&proposed_json(&proposed))?;
    } else {
        let urgent = urgent::standing_in(&folder, words)?;
        proposed_page(&mut lines, &proposed, urgent, words)?;
    }
    lines.flush()
}

fn proposed_json(proposed: &Proposed) -> Keys<6> {
    let why = |line: &ProposedLine| json!({"exercise": line.exercise, "text": line.text, "why": line.why});
    Keys([
        ("minutes_a_day", json!(proposed.minutes_a_day)),
        ("expected_minutes", json!(proposed.expected_minutes)),
        ("items", json!(proposed.plan.items)),
        ("reasons", json!(proposed.items.iter().map(why).collect::<Vec<_>>())),
        ("later", json!(proposed.later.iter().map(why).collect::<Vec<_>>())),
        ("code", json!(heelfirst::plan_code(&proposed.plan))),
    ])
}

fn proposed_page(lines: &mut Lines, proposed: &Proposed, urgent: Option<String>, words: &Words) -> Result<(), Failure> {
    for line in urgent::first(urgent) {
        lines.text(&line)?;
    }
    let minutes = Args::new().with("expected", proposed.expected_minutes).with("minutes", proposed.minutes_a_day);
    lines.text(&words.text("plan-proposed-minutes", &minutes))?;
    explained(lines, &proposed.items)?;
    if !proposed.later.is_empty() {
        lines.text("")?;
        lines.text(&words.plain("plan-later"))?;
        explained(lines, &proposed.later)?;
    }
    lines.text("")?;
    lines.text(&words.plain("plan-take"))
}

fn explained(lines: &mut Lines, of: &[ProposedLine]) -> Result<(), Failure> {
    of.iter().try_for_each(|line| {
        lines.text(&line.text)?;
        lines.text(&format!("    {}", line.why))
    })
}

/// As the ending of the file's name says: a plan file, or its code as a picture.
fn write(path: &Path, plan: &Plan, replace: bool, words: &Words) -> Result<(), Failure> {
    let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
    let text = match ending.as_str() {
        "json" => heelfirst::plan_file(plan).map_err(|error| Failure::refused(&error, words))?,
        "svg" => heelfirst::plan_picture(plan, words)
            .ok_or_else(|| Failure::met(words.plain("report-plan-code-too-long")))?,
        _ => return Err(Failure::CommandLine(words.plain("plan-out-ending"))),
    };
    file::save(path, text.as_bytes(), replace)
}

fn no_practice(arguments: &Arguments, words: &Words) -> Failure {
    match open::data_folder(arguments) {
        Ok(folder) => Failure::met(open::no_practice(arguments, &folder, words)),
        Err(failure) => failure,
    }
}

fn as_json(choices: &Choices) -> Keys<11> {
    let plan = &choices.plan;
    Keys([
        ("chosen", json!(choices.is_plan_chosen)),
        ("weaker_side", json!(plan.weaker_side.map(Side::as_str))),
        ("items", json!(plan.items)),
        ("code", json!(choices.plan_code)),
        ("made_by", json!(plan.made_by)),
        ("reasons", json!(choices.plan_reasons)),
        ("goal", json!(plan.goal)),
        ("allows_weaker_leg", json!(plan.allows_weaker_leg)),
        ("borders", json!(plan.borders)),
        ("aid", json!(plan.aid)),
        ("orthosis", json!(plan.orthosis)),
    ])
}

fn page(lines: &mut Lines, choices: &Choices, words: &Words) -> Result<(), Failure> {
    if !choices.is_plan_chosen {
        lines.text(&words.plain("terminal-plan-default"))?;
    }
    let side = choices.plan.weaker_side.map_or("both", Side::as_str);
    lines.text(&words.text("terminal-plan-side", &Args::new().with("side", side)))?;
    let reasons = choices.plan_reasons.iter().map(Some).chain(std::iter::repeat(None));
    for (line, why) in choices.plan_lines.iter().zip(reasons) {
        lines.text(line)?;
        why.filter(|why| !why.is_empty()).map_or(Ok(()), |why| lines.text(&format!("    {why}")))?;
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

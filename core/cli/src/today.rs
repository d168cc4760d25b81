//! `heelfirst`: what is due today and why, when the next reminder comes; one key starts.

use std::io::IsTerminal;
use std::sync::Arc;

use crossterm::event::{Event, KeyCode, KeyEventKind};
use heelfirst::{AppSnapshot, AskKind, AskSnapshot, CoachEvent, CoachListener, CoachRadio, ListenerError, TodayItem};
use heelfirst_words::{Args, Words};

use crate::args::{Arguments, Practice};
use crate::check;
use crate::failure::{Failure, warn};
use crate::open;
use crate::output::{Lines, width};
use crate::practice;
use crate::urgent;
use crate::wrap;

/// A listener for commands that only ask. It hears of nothing but a damaged history, which is told once.
pub(crate) struct Deaf;

impl CoachListener for Deaf {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        if let CoachEvent::Problem { notice } = event
            && notice.key == "history-recovered"
        {
            warn(&format!("{} {}", notice.what, notice.remedy));
        }
        Ok(())
    }
}

pub(crate) fn run(arguments: &Arguments, words: &Words) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let snapshot = coach.snapshot();
    coach.shut_down();
    let mut lines = Lines::new();
    for line in page(&snapshot, words).iter().flat_map(|line| wrap::indented(line, width())) {
        lines.text(&line)?;
    }
    lines.flush()?;
    drop(lines);
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        return offer(arguments, &snapshot, words);
    }
    Ok(())
}

/// The first screen as text.
fn page(snapshot: &AppSnapshot, words: &Words) -> Vec<String> {
    let today = &snapshot.today;
    if let Some(gate) = today.gate.as_ref().filter(|gate| gate.urgent) {
        let below = [String::new(), words.plain("safety-not-validated")];
        return urgent::page(&gate.text, words).into_iter().chain(below).collect();
    }
    let comes_first = |ask: &&AskSnapshot| matches!(ask.kind, AskKind::Hurt | AskKind::Urgent);
    let mut lines: Vec<String> = today.ask.iter().filter(comes_first).flat_map(|ask| asked(ask, words)).collect();
    lines.extend([today.headline.clone(), String::new()]);
    if let Some(unfinished) = &today.unfinished {
        lines.extend([unfinished.text.clone(), String::new()]);
    }
    for (item, number) in today.items.iter().zip(1..) {
        lines.push(format!("{number}  {}", item.name));
        lines.extend(item_lines(item, words));
    }
    if !today.checks.is_empty() {
        lines.extend([String::new(), words.plain("weekly-title")]);
    }
    for check in &today.checks {
        lines.push(format!("   {} ({})", check.name, check.exercise));
        lines.extend(item_lines(check, words));
    }
    lines.push(String::new());
    lines.extend(today.encouragement.clone());
    if let Some(gate) = &today.gate {
        lines.push(gate.text.clone());
    }
    let done = today.items.iter().any(|item| item.done_today > 0) && !today.items.iter().any(|item| item.due);
    if done || today.minutes_left > 0 {
        lines.push(words.text("today-minutes-left", &Args::new().with("minutes", today.minutes_left)));
    }
    lines.push(today.next_reminder_text.clone());
    lines.push(words.text("today-days-practised", &Args::new().with("days", today.days_practised_of_14)));
    if today.has_proposal {
        lines.push(format!("{} {}", words.plain("today-proposal"), words.plain("terminal-proposal-how")));
    }
    for ask in today.ask.iter().filter(|ask| !comes_first(ask)) {
        lines.push(String::new());
        lines.extend(asked(ask, words));
    }
    if lines.last().is_some_and(|line| !line.is_empty()) {
        lines.push(String::new());
    }
    lines.push(words.plain("safety-not-validated"));
    lines
}

/// The one thing that is asked, how to answer it, and room below.
fn asked(ask: &AskSnapshot, words: &Words) -> Vec<String> {
    let how = words.text(ask_how(ask.kind), &Args::new().with("name", ask.key.clone()));
    check::ask_lines(ask, words).into_iter().chain([how, String::new()]).collect()
}

/// Why it is there, how much of it, and why so much.
fn item_lines(item: &TodayItem, words: &Words) -> Vec<String> {
    let mut lines = vec![format!("   {}", item.why)];
    if !item.dose.is_empty() {
        let minutes = words.text("today-minutes", &Args::new().with("minutes", item.minutes));
        lines.push(format!("   {}. {minutes}.", item.dose));
    }
    let reasons = [&item.why_planned, &item.why_dose].into_iter().filter(|reason| !reason.is_empty());
    lines.extend(reasons.map(|reason| format!("   {reason}")));
    lines
}

/// With which command the one thing that is asked is answered.
fn ask_how(kind: AskKind) -> &'static str {
    match kind {
        AskKind::Hurt | AskKind::Urgent | AskKind::Standing => "terminal-ask-check",
        AskKind::Mount => "terminal-ask-calibrate",
        AskKind::Goal => "terminal-ask-goal",
        AskKind::Reconsider => "terminal-ask-ready",
    }
}

/// Waits for one key: Enter starts what is due, a number starts that item, anything else leaves.
fn offer(arguments: &Arguments, snapshot: &AppSnapshot, words: &Words) -> Result<(), Failure> {
    let unfinished = snapshot.today.unfinished.as_ref().map(|unfinished| unfinished.exercise.clone());
    let Some(due) = unfinished.or_else(|| practice::next_due(snapshot)) else { return Ok(()) };
    let name = words.plain(&format!("exercise-{due}-name"));
    let mut lines = Lines::new();
    lines.text("")?;
    lines.text(&words.text("terminal-press-to-start", &Args::new().with("exercise", name)))?;
    let keys = ["number", "leave"].map(|key| words.plain(&format!("terminal-key-{key}")));
    lines.text(&keys.join("   "))?;
    lines.flush()?;
    drop(lines);
    match choice(&due, snapshot)? {
        Some(item) => {
            practice::run(arguments, &Practice { item: Some(item), speed: 1.0, ..Practice::default() }, words)
        }
        None => Ok(()),
    }
}

/// Asks again where an item is held back: only naming it on the command line overrides that.
fn choice(due: &str, snapshot: &AppSnapshot) -> Result<Option<String>, Failure> {
    loop {
        match key()? {
            KeyCode::Enter => return Ok(Some(due.to_owned())),
            KeyCode::Char(digit) if digit.is_ascii_digit() => match chosen(digit, snapshot) {
                Some(item) if item.offered => return Ok(Some(item.exercise.clone())),
                Some(item) => warn(&held_back(item, snapshot)),
                None => {}
            },
            _ => return Ok(None),
        }
    }
}

fn held_back(item: &TodayItem, snapshot: &AppSnapshot) -> String {
    snapshot.today.gate.as_ref().map_or_else(|| item.why.clone(), |gate| gate.text.clone())
}

fn chosen(digit: char, snapshot: &AppSnapshot) -> Option<&TodayItem> {
    let place = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
    snapshot.today.items.get(place)
}

pub(crate) fn key() -> Result<KeyCode, Failure> {
    crossterm::terminal::enable_raw_mode()?;
    let pressed = loop {
        match crossterm::event::read() {
            Ok(Event::Key(key)) if key.kind == KeyEventKind::Press => break Ok(key.code),
            Ok(_) => {}
            Err(error) => break Err(error),
        }
    };
    crossterm::terminal::disable_raw_mode()?;
    Ok(pressed?)
}

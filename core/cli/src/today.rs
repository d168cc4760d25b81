//! `heelfirst`: what is due today and why, when the next reminder comes; one key starts.

use std::io::IsTerminal;
use std::sync::Arc;

use crossterm::event::{Event, KeyCode, KeyEventKind};
use heelfirst::{AppSnapshot, CoachEvent, CoachListener, CoachRadio, ListenerError, TodayItem};
use heelfirst_words::{Args, Words};

use crate::args::{Arguments, Practice};
use crate::failure::Failure;
use crate::open;
use crate::output::Lines;
use crate::practice;

/// A listener for commands that only ask.
pub(crate) struct Deaf;

impl CoachListener for Deaf {
    fn on_event(&self, _event: CoachEvent) -> Result<(), ListenerError> {
        Ok(())
    }
}

pub(crate) fn run(arguments: &Arguments, words: &Words) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let snapshot = coach.snapshot();
    coach.shut_down();
    let mut lines = Lines::new();
    for line in page(&snapshot, words) {
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
    let mut lines = vec![today.headline.clone(), String::new()];
    if let Some(unfinished) = &today.unfinished {
        lines.extend([unfinished.text.clone(), String::new()]);
    }
    for (item, number) in today.items.iter().zip(1..) {
        lines.push(format!("{number}  {}", item.name));
        lines.push(format!("   {}", why(item)));
    }
    lines.push(String::new());
    if let Some(gate) = &today.gate {
        lines.push(gate.text.clone());
    }
    lines.push(today.next_reminder_text.clone());
    lines.push(words.text("today-days-practised", &Args::new().with("days", today.days_practised_of_14)));
    lines.push(words.plain("safety-not-validated"));
    lines
}

fn why(item: &TodayItem) -> &str {
    &item.why
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
    let item = match key()? {
        KeyCode::Enter => Some(due),
        KeyCode::Char(digit) => chosen(digit, snapshot),
        _ => None,
    };
    match item {
        Some(item) => practice::run(arguments, &Practice { item: Some(item), speed: 1.0, ..Practice::default() }, words),
        None => Ok(()),
    }
}

fn chosen(digit: char, snapshot: &AppSnapshot) -> Option<String> {
    let place = usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)?;
    snapshot.today.items.get(place).map(|item| item.exercise.clone())
}

fn key() -> Result<KeyCode, Failure> {
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

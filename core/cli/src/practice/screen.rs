//! A session on the full screen: a countdown to be read across the room, a strip of steps, and every key named.

mod draw;
mod keys;
mod model;

use std::io::Write;
use std::sync::mpsc::Receiver;

use crossterm::terminal::{Clear, ClearType};
use heelfirst::{Coach, CoachEvent, CueSound, NoticeSnapshot};
use heelfirst_words::Words;
use ratatui::DefaultTerminal;

use super::Ending;
use super::ear::{Ear, Heard};
use crate::failure::Failure;
use crate::output::Lines;
use keys::Wish;
use model::Model;

/// How the screen was left.
#[derive(Debug)]
enum Left {
    /// The session is over, and this is what is said about it.
    Over(Vec<String>),
    /// SIGTERM: the session is left as it is, to be taken up next time.
    Terminated,
}

/// Leads through the session; the terminal is as before when this returns, with the session's sentence below.
pub(super) fn lead(
    coach: &Coach,
    heard: &Receiver<Heard>,
    ear: &Ear,
    ending: Ending,
    words: &Words,
) -> Result<(), Failure> {
    ear.listen_to_termination()?;
    let mut terminal = ratatui::try_init()?;
    // A program that was killed here may have left its screen. (ratatui's own clear would ask for the cursor and wait for keys.)
    let cleared = crossterm::execute!(std::io::stdout(), Clear(ClearType::All)).map_err(Failure::from);
    let keys = cleared.and_then(|()| ear.listen_to_keys());
    let result = keys.and_then(|()| watch(&mut terminal, coach, heard, ending, words));
    ratatui::restore();
    match result? {
        Left::Over(said) => tell(&said),
        Left::Terminated => {
            coach.shut_down();
            Ok(signal_hook::low_level::emulate_default_handler(signal_hook::consts::SIGTERM)?)
        }
    }
}

fn tell(said: &[String]) -> Result<(), Failure> {
    let mut lines = Lines::new();
    for line in said {
        lines.text(line)?;
    }
    lines.flush()
}

/// The warning of a standing item that was started with its questions unanswered, shown until the set-up ends.
fn unasked(model: &Model, coach: &Coach, words: &Words) -> Option<NoticeSnapshot> {
    let exercise = &model.session.as_ref()?.exercise;
    coach.snapshot().today.gate?.question?;
    heelfirst::needs_standing_answers(exercise).then(|| NoticeSnapshot {
        key: "unanswered".to_owned(),
        what: words.plain("gate-unanswered-started"),
        remedy: String::new(),
        mended_at: None,
    })
}

/// Draws after each thing heard, until the session is over and the person leaves.
fn watch(
    terminal: &mut DefaultTerminal,
    coach: &Coach,
    heard: &Receiver<Heard>,
    mut ending: Ending,
    words: &Words,
) -> Result<Left, Failure> {
    let mut model = Model::new(coach.snapshot());
    model.refused = unasked(&model, coach, words);
    terminal.draw(|frame| draw::screen(frame, &model, words))?;
    while let Ok(heard) = heard.recv() {
        match heard {
            Heard::Event(event) if !ending.concerns(&event) => {}
            Heard::Event(event) => {
                ring(&event)?;
                ending.is_reached(&event, words)?;
                model.take(*event);
            }
            Heard::Terminate => return Ok(Left::Terminated),
            Heard::Interrupt => model.wish(Wish::Leave, coach, words),
            Heard::Terminal(event) => {
                if let Some(wish) = keys::wish(&event, &model) {
                    model.wish(wish, coach, words);
                }
            }
        }
        if model.is_over() && model.leaving {
            let reservation = super::reservation(&model.measured, words);
            return Ok(Left::Over(
                model.summary.into_iter().chain(model.measured).chain(reservation).chain(model.told).collect(),
            ));
        }
        terminal.draw(|frame| draw::screen(frame, &model, words))?;
    }
    Err(super::cut_off())
}

/// The terminal's bell marks each movement, so that the countdown can be followed by ear.
fn ring(event: &CoachEvent) -> Result<(), Failure> {
    if let CoachEvent::Cue { cue } = event
        && !matches!(cue.sound, CueSound::Silent | CueSound::Tick)
    {
        let mut out = std::io::stdout();
        out.write_all(b"\x07")?;
        out.flush()?;
    }
    Ok(())
}

//! A session on the full screen: a countdown to be read across the room, a strip of steps, and every key named.

mod draw;
mod keys;
mod model;

use std::io::Write;
use std::sync::mpsc::Receiver;

use heelfirst::{Coach, CoachEvent, CueSound};
use heelfirst_words::Words;
use ratatui::DefaultTerminal;

use super::ear::{Ear, Heard};
use crate::failure::{Failure, warn};
use keys::Wish;
use model::Model;

/// Leads through the session; the terminal is as before when this returns.
pub(super) fn lead(coach: &Coach, heard: &Receiver<Heard>, ear: &Ear, words: &Words) -> Result<(), Failure> {
    let mut terminal = ratatui::try_init()?;
    let result = ear.listen_to_keys().and_then(|()| watch(&mut terminal, coach, heard, words));
    ratatui::restore();
    if let Some(sentence) = result? {
        warn(&sentence);
    }
    Ok(())
}

/// Draws after each thing heard, until the person leaves; gives the sentence that ends the session.
fn watch(
    terminal: &mut DefaultTerminal,
    coach: &Coach,
    heard: &Receiver<Heard>,
    words: &Words,
) -> Result<Option<String>, Failure> {
    let mut model = Model::new(coach.snapshot());
    terminal.draw(|frame| draw::screen(frame, &model, words))?;
    while let Ok(heard) = heard.recv() {
        match heard {
            Heard::Event(event) => {
                ring(&event)?;
                model.take(event);
            }
            Heard::Interrupt => return leave(coach, &model),
            Heard::Terminal(event) => match keys::wish(&event, &model) {
                Some(Wish::Leave) => return leave(coach, &model),
                Some(wish) => model.refused = keys::say(coach, wish).err().map(|error| coach.notice_for(error)),
                None => {}
            },
        }
        terminal.draw(|frame| draw::screen(frame, &model, words))?;
    }
    Err(Failure::met(words.plain("notice-internal-remedy")))
}

/// Stops what still runs; what was done is on disk before the program ends.
fn leave(coach: &Coach, model: &Model) -> Result<Option<String>, Failure> {
    if !model.is_over() {
        drop(coach.stop(None)); // refused only when it is over already
    }
    Ok(model.summary.clone())
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

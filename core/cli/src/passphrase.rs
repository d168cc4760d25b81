//! A passphrase, from a file or typed without an echo; never from the command line, which others on the computer can see.

use std::io::{IsTerminal, Write};
use std::path::Path;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use heelfirst_words::{Args, Words};

use crate::failure::Failure;

/// The file's content, without the end of its line.
pub(crate) fn read(file: &Path, words: &Words) -> Result<String, Failure> {
    let content =
        std::fs::read_to_string(file).map_err(|error| Failure::met(format!("{}: {error}", file.display())))?;
    let passphrase = content.strip_suffix('\n').unwrap_or(&content);
    let passphrase = passphrase.strip_suffix('\r').unwrap_or(passphrase);
    if passphrase.is_empty() || passphrase.contains('\n') {
        let args = Args::new().with("path", file.display().to_string());
        return Err(Failure::met(words.text("terminal-passphrase-file", &args)));
    }
    Ok(passphrase.to_owned())
}

/// Whether somebody can be asked.
pub(crate) fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// A new one, asked for twice: what was mistyped would never open.
pub(crate) fn choose(words: &Words) -> Result<String, Failure> {
    if !can_ask() {
        return Err(Failure::met(words.plain("terminal-passphrase-needs-terminal")));
    }
    let first = ask("terminal-passphrase", words)?;
    if ask("terminal-passphrase-again", words)? == first {
        return Ok(first);
    }
    Err(Failure::met(words.plain("terminal-passphrase-differs")))
}

/// Asks, and shows nothing of what is typed.
pub(crate) fn ask(question: &str, words: &Words) -> Result<String, Failure> {
    let mut error = std::io::stderr().lock();
    write!(error, "{} ", words.plain(question))?;
    error.flush()?;
    crossterm::terminal::enable_raw_mode()?;
    let typed = typed();
    crossterm::terminal::disable_raw_mode()?;
    writeln!(error)?;
    let typed = typed?.ok_or_else(|| Failure::met(words.plain("terminal-passphrase-none")))?;
    if typed.is_empty() { Err(Failure::met(words.plain("terminal-passphrase-none"))) } else { Ok(typed) }
}

/// What was typed before Enter; `None` where it was given up.
fn typed() -> Result<Option<String>, Failure> {
    let mut typed = String::new();
    loop {
        match crossterm::event::read()? {
            Event::Key(key) if key.kind != KeyEventKind::Release => match stroke(key) {
                Stroke::Letter(letter) => typed.push(letter),
                Stroke::Back => drop(typed.pop()),
                Stroke::Done => return Ok(Some(typed)),
                Stroke::GivenUp => return Ok(None),
                Stroke::Nothing => {}
            },
            Event::Paste(text) => typed.push_str(text.trim_end_matches(['\r', '\n'])),
            _ => {}
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Stroke {
    Letter(char),
    Back,
    Done,
    GivenUp,
    Nothing,
}

fn stroke(key: KeyEvent) -> Stroke {
    match key.code {
        KeyCode::Char('c' | 'd') if key.modifiers.contains(KeyModifiers::CONTROL) => Stroke::GivenUp,
        KeyCode::Char(_) if key.modifiers.contains(KeyModifiers::CONTROL) => Stroke::Nothing,
        KeyCode::Char(letter) => Stroke::Letter(letter),
        KeyCode::Backspace => Stroke::Back,
        KeyCode::Enter => Stroke::Done,
        KeyCode::Esc => Stroke::GivenUp,
        _ => Stroke::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_letters_of_the_passphrase_or_end_it() {
        let of = |code, modifiers| stroke(KeyEvent::new(code, modifiers));
        assert_eq!(of(KeyCode::Char('c'), KeyModifiers::NONE), Stroke::Letter('c'));
        assert_eq!(of(KeyCode::Char('C'), KeyModifiers::SHIFT), Stroke::Letter('C'));
        assert_eq!(of(KeyCode::Char('c'), KeyModifiers::CONTROL), Stroke::GivenUp);
        assert_eq!(of(KeyCode::Char('a'), KeyModifiers::CONTROL), Stroke::Nothing);
        assert_eq!(of(KeyCode::Enter, KeyModifiers::NONE), Stroke::Done);
        assert_eq!(of(KeyCode::Backspace, KeyModifiers::NONE), Stroke::Back);
    }
}

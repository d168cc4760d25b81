//! What a person tells the coach, and what they read: how it went, what happened, pieces, exercises, a lighter day.

use std::sync::{Arc, Mutex, PoisonError};

use heelfirst::{
    AskKind, Coach, CoachError, CoachEvent, CoachListener, CoachRadio, HistoryRange, ListenerError, MishapKind,
    NoticeSnapshot, SessionId, SessionRating,
};
use heelfirst_words::{Args, Words};
use serde_json::{Value, json};

use crate::args::{AboutExercise, Arguments, Happened, Language, LighterDay, Rate, Read, Ready};
use crate::failure::Failure;
use crate::open;
use crate::output::{Keys, Lines, width};
use crate::today::Deaf;
use crate::urgent;
use crate::wrap;

/// Days in which a session can be rated.
const DAYS_RATABLE: i64 = 8;
const DAY_MS: i64 = 86_400_000;

/// Asks the coach for something, and says what came of it.
fn tell<T>(
    arguments: &Arguments,
    words: &Words,
    ask: impl FnOnce(&Coach) -> Result<T, CoachError>,
    page: impl FnOnce(&Coach, T) -> Vec<String>,
) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let told = ask(&coach).map(|came| [urgent::first(urgent::standing(&coach)), page(&coach, came)].concat());
    let told = told.map_err(|error| Failure::refused(&error, words));
    coach.shut_down();
    print(&told?)
}

fn print(page: &[String]) -> Result<(), Failure> {
    let mut lines = Lines::new();
    for line in page.iter().flat_map(|line| wrap::indented(line, width())) {
        lines.text(&line)?;
    }
    lines.flush()
}

fn print_json(value: &Value) -> Result<(), Failure> {
    let mut lines = Lines::new();
    lines.json(value)?;
    lines.flush()
}

/// How the last session went, or the one that is named.
pub(crate) fn rate(arguments: &Arguments, options: &Rate, words: &Words) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let rated = last_session(&coach, options, words).and_then(|session| {
        let rated = coach.rate(session.clone(), options.rating);
        rated.map(|rated| (session, rated.what_changed)).map_err(|error| Failure::refused(&error, words))
    });
    coach.shut_down();
    let (session, what_changed) = rated?;
    if options.json {
        let rating = options.rating.map(SessionRating::as_str);
        return print_json(&json!({"session": session.value, "rating": rating, "what_changed": what_changed}));
    }
    let noted = if options.rating.is_some() { "rating-noted" } else { "rating-taken-back" };
    print(&std::iter::once(words.plain(noted)).chain(what_changed).collect::<Vec<_>>())
}

fn last_session(coach: &Coach, options: &Rate, words: &Words) -> Result<SessionId, Failure> {
    if let Some(session) = &options.session {
        return Ok(SessionId { value: session.clone() });
    }
    let from_ms = open::now_ms() - DAYS_RATABLE * DAY_MS;
    let range = HistoryRange { from_ms, before_ms: i64::MAX, with_steps: false };
    let history = coach.history(range).map_err(|error| Failure::refused(&error, words))?;
    let ended = history.sessions.into_iter().rev().find(|session| session.outcome.is_some());
    ended.map(|session| session.session).ok_or_else(|| Failure::met(words.plain("terminal-rate-nothing")))
}

/// A trip, a near fall or a fall, or the last one taken back.
pub(crate) fn happened(arguments: &Arguments, options: &Happened, words: &Words) -> Result<(), Failure> {
    let Some(what) = options.what.filter(|_| !options.undo) else {
        return tell(arguments, words, Coach::take_back_event, |_, _| vec![words.plain("mishap-undone")]);
    };
    let hears = Arc::new(Hears::default());
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::clone(&hears) as Arc<dyn CoachListener>, words)?;
    let told = coach.report_event(what, None, options.note.clone()).map(|()| after(&coach, what, words));
    coach.shut_down();
    let mut page = told.map_err(|error| Failure::refused(&error, words))?;
    for notice in hears.told() {
        page.extend([String::new(), notice.what, notice.remedy, words.plain("terminal-read-professional")]);
    }
    print(&page)
}

/// What is said after a mishap; only a fall asks something.
fn after(coach: &Coach, what: MishapKind, words: &Words) -> Vec<String> {
    let mut page = urgent::first(urgent::standing(coach));
    page.push(words.plain("mishap-noted"));
    if what == MishapKind::Fall {
        page.extend(["gate-after-fall", "after-fall-first"].map(|key| words.plain(key)));
        let ask = coach.snapshot().today.ask.filter(|ask| ask.kind == AskKind::Hurt);
        page.extend(ask.iter().flat_map(|ask| crate::check::ask_lines(ask, words)));
        page.push(words.plain("terminal-happened-hurt"));
    }
    page
}

/// Hears of the page about professionals, beside what every command hears of.
#[derive(Default)]
struct Hears(Mutex<Vec<NoticeSnapshot>>);

impl Hears {
    fn told(&self) -> Vec<NoticeSnapshot> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl CoachListener for Hears {
    fn on_event(&self, event: CoachEvent) -> Result<(), ListenerError> {
        match event {
            CoachEvent::Problem { notice } if notice.key == "professional" => {
                self.0.lock().unwrap_or_else(PoisonError::into_inner).push(notice);
                Ok(())
            }
            event => Deaf.on_event(event),
        }
    }
}

/// Ready again after a fall; an exercise that hurt is tried again.
pub(crate) fn ready(arguments: &Arguments, options: &Ready, words: &Words) -> Result<(), Failure> {
    match &options.exercise {
        Some(exercise) => tell(
            arguments,
            words,
            |coach| coach.reconsider(exercise.clone()).and_then(|()| coach.exercise(exercise.clone())),
            |_, page| page.why_dose.into_iter().collect(),
        ),
        None => ready_after_fall(arguments, words),
    }
}

fn ready_after_fall(arguments: &Arguments, words: &Words) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let ready = coach.ready_again();
    coach.shut_down();
    match ready {
        Ok(()) => print(&[words.plain("after-fall-answered-ready")]),
        Err(CoachError::NotFound { .. }) => Err(Failure::met(words.plain("terminal-ready-nothing"))),
        Err(error) => Err(Failure::refused(&error, words)),
    }
}

/// A lighter day, or the usual one again.
pub(crate) fn lighter_day(arguments: &Arguments, options: &LighterDay, words: &Words) -> Result<(), Failure> {
    let texts: &[&str] = if options.on { &["today-lighter-day", "lighter-day-ends"] } else { &["terminal-saved"] };
    tell(
        arguments,
        words,
        |coach| coach.lighter_day(options.on),
        |_, ()| texts.iter().map(|key| words.plain(key)).collect(),
    )
}

/// What there is to read, or one piece of it.
pub(crate) fn read(arguments: &Arguments, options: &Read, words: &Words) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let marked = options.piece.clone().map_or(Ok(()), |piece| coach.mark_piece_read(piece));
    let pieces = coach.pieces();
    coach.shut_down();
    marked.map_err(|error| Failure::refused(&error, words))?;
    let mut lines = Lines::new();
    for piece in pieces.iter().filter(|piece| options.piece.as_ref().is_none_or(|wanted| *wanted == piece.key)) {
        if options.json {
            lines.json(&Keys([
                ("piece", json!(piece.key)),
                ("title", json!(piece.title)),
                ("paragraphs", json!(piece.paragraphs)),
                ("reading_s", json!(piece.seconds)),
                ("read", json!(piece.is_read)),
            ]))?;
            continue;
        }
        let minutes = Args::new().with("minutes", (piece.seconds + 30) / 60);
        let time = words.text("piece-time", &minutes);
        let paragraphs = piece.paragraphs.iter().flat_map(|paragraph| [String::new(), paragraph.clone()]);
        let page: Vec<String> = if options.piece.is_some() {
            let unreviewed = (piece.key == "professional").then(|| urgent::machine_made(words)).flatten();
            let unreviewed = unreviewed.into_iter().flat_map(|line| [String::new(), line]);
            std::iter::once(piece.title.clone()).chain(paragraphs).chain(unreviewed).collect()
        } else {
            let read = if piece.is_read { words.plain("piece-read") } else { String::new() };
            vec![format!("{} ({})", piece.title, piece.key), format!("   {time} {read}")]
        };
        for line in page.iter().flat_map(|line| wrap::indented(line, width())) {
            lines.text(&line)?;
        }
    }
    lines.flush()
}

/// The page of an exercise.
pub(crate) fn exercise(arguments: &Arguments, options: &AboutExercise, words: &Words) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let page = coach.exercise(options.exercise.clone()).map_err(|error| Failure::refused(&error, words));
    coach.shut_down();
    let page = page?;
    if options.json {
        return print_json(&json!({
            "exercise": page.exercise, "name": page.name, "purpose": page.purpose, "steps": page.steps,
            "dose": page.dose, "why_dose": page.why_dose, "tempo": page.tempo, "safety": page.safety,
            "equipment": page.equipment, "support": page.support, "helper": page.helper,
            "seated_alternative": page.seated_alternative, "source": page.source, "check": page.is_check,
            "held_back": page.held_back,
        }));
    }
    let mut lines = vec![page.name, page.purpose, String::new()];
    lines.extend(page.steps.into_iter().zip(1..).map(|(step, number)| format!("{number}  {step}")));
    lines.push(String::new());
    lines.extend([page.dose].into_iter().chain(page.why_dose).chain(page.tempo).filter(|line| !line.is_empty()));
    lines.extend([String::new(), words.plain("terminal-heading-safety")]);
    lines.extend(page.safety.into_iter().map(|line| format!("   {line}")));
    lines.extend([String::new(), words.plain("terminal-equipment")]);
    lines.extend(page.equipment.into_iter().chain([page.support]).map(|line| format!("   {line}")));
    lines.extend([String::new(), words.plain("helper-title")]);
    lines.extend(page.helper.into_iter().map(|line| format!("   {line}")));
    lines.extend([String::new(), page.source].into_iter().chain(page.held_back));
    print(&lines)
}

/// The languages, or the safety page of one of them.
pub(crate) fn language(arguments: &Arguments, options: &Language, words: &Words) -> Result<(), Failure> {
    let coach = open::coach(arguments, CoachRadio::None, 1.0, Arc::new(Deaf), words)?;
    let (languages, safety) =
        (coach.languages(), options.tag.clone().map(|tag| (tag.clone(), coach.safety_page(Some(tag)))));
    coach.shut_down();
    if let Some((tag, page)) = safety {
        if !languages.iter().any(|language| language.tag == tag) {
            let known: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
            let known = Args::new().with("known", known.join(", "));
            return Err(Failure::CommandLine(words.text("terminal-choose-one", &known)));
        }
        return if options.json { print_json(&json!({"language": tag, "safety": page})) } else { print(&page) };
    }
    let mut lines = Lines::new();
    for language in languages {
        if options.json {
            lines.json(&Keys([
                ("language", json!(language.tag)),
                ("name", json!(language.name)),
                ("right_to_left", json!(language.right_to_left)),
                ("reviewed", json!(language.reviewed)),
                ("used", json!(language.is_used)),
            ]))?;
        } else {
            let note = (language.machine_made && !language.reviewed).then(|| words.plain("language-unreviewed"));
            lines.text(&format!("{}  {}  {}", language.tag, language.name, note.unwrap_or_default()))?;
        }
    }
    lines.flush()
}

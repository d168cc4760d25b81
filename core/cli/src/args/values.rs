//! The values of arguments. A value that cannot be is answered with what could be, in the person's language.

use heelfirst_gait::simulate::{Pattern, UnknownPattern};
use heelfirst_gait::{Border, Foot};
use heelfirst_words::{Args, Words};

use super::Sensor;
use super::borders::To;
use crate::nearest::nearest;
use crate::open;

pub(super) fn sensor(text: &str) -> Result<Sensor, String> {
    let (kind, rest) = text.split_once(':').map_or((text, None), |(kind, rest)| (kind, Some(rest)));
    match (kind, rest) {
        ("simulated", None) => Ok(Sensor::Simulated(Pattern::Mixed)),
        ("simulated", Some(name)) => pattern(name).map(Sensor::Simulated),
        ("replay", Some(file)) if !file.is_empty() => Ok(Sensor::Replay(file.into())),
        ("ble", None) => Ok(Sensor::Bluetooth(None)),
        ("ble", Some(name)) if !name.is_empty() => Ok(Sensor::Bluetooth(Some(name.to_owned()))),
        ("none", None) => Ok(Sensor::None),
        _ => Err(words().plain("terminal-choose-sensor")),
    }
}

pub(super) fn pattern(text: &str) -> Result<Pattern, String> {
    text.parse().map_err(|error: UnknownPattern| error.to_string())
}

/// A key of the catalogue.
pub(super) fn exercise(text: &str) -> Result<String, String> {
    let known = heelfirst::exercises().map_err(|error| error.to_string())?;
    if known.iter().any(|id| id == text) { Ok(text.to_owned()) } else { Err(unknown_exercise(text, &known)) }
}

/// What was meant, perhaps, and everything there is.
fn unknown_exercise(text: &str, known: &[String]) -> String {
    let words = words();
    let near = nearest(text, known);
    let args = Args::new().with("name", text).with("known", known.join(", "));
    let mut parts = vec![words.text("notice-unknown-exercise-what", &args)];
    if let Some(near) = near {
        parts.push(words.text("notice-unknown-exercise-remedy", &Args::new().with("suggestions", near)));
    }
    parts.push(words.text("notice-unknown-exercise-plain-remedy", &args));
    parts.join(" ")
}

/// How near the goal is.
pub(super) fn rating(text: &str) -> Result<u8, String> {
    let rating = text.parse().ok().filter(|rating| (0..=10).contains(rating));
    rating.ok_or_else(|| range("terminal-choose-whole-number", "0", "10"))
}

/// Time for practice on a day.
pub(super) fn minutes_a_day(text: &str) -> Result<u16, String> {
    let minutes = text.parse().ok().filter(|minutes| (5..=240).contains(minutes));
    minutes.ok_or_else(|| range("terminal-choose-whole-number", "5", "240"))
}

/// What a word stands for.
pub(super) fn one_of<T: Copy>(text: &str, known: &[(&str, T)]) -> Result<T, String> {
    let found = known.iter().find(|(name, _)| *name == text).map(|(_, value)| *value);
    let names = || known.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    found.ok_or_else(|| words().text("terminal-choose-one", &Args::new().with("known", names())))
}

/// Of a repetition; while walking there is one only.
pub(super) fn phase(text: &str) -> Result<heelfirst::SessionPhase, String> {
    use heelfirst::SessionPhase;
    let known = [
        ("up", SessionPhase::Up),
        ("hold", SessionPhase::Hold),
        ("down", SessionPhase::Down),
        ("rest", SessionPhase::Rest),
        ("walk", SessionPhase::Walk),
    ];
    one_of(text, &known)
}

/// How much of a phase is over.
pub(super) fn part(text: &str) -> Result<f32, String> {
    let part = text.parse().ok().filter(|part| (0.0..=1.0).contains(part));
    part.ok_or_else(|| range("terminal-choose-number", "0", "1"))
}

/// A civil date.
pub(super) fn date(text: &str) -> Result<jiff::civil::Date, String> {
    text.parse().map_err(|_| words().plain("terminal-choose-date"))
}

/// Of one report.
pub(super) fn weeks(text: &str) -> Result<u32, String> {
    let weeks = text.parse().ok().filter(|weeks| (1..=52).contains(weeks));
    weeks.ok_or_else(|| words().plain("terminal-choose-weeks"))
}

pub(super) fn foot(text: &str) -> Result<Foot, String> {
    match text {
        "left" => Ok(Foot::Left),
        "right" => Ok(Foot::Right),
        _ => Err(words().plain("terminal-choose-foot")),
    }
}

/// Within the range of the border.
pub(super) fn border(border: Border, text: &str) -> Result<To, String> {
    if text == "default" {
        return Ok(To::Default);
    }
    let (least, most) = border.range();
    let to = text.parse().ok().filter(|to| (least..=most).contains(to));
    to.map(To::Moved).ok_or_else(|| range("terminal-choose-border", &least.to_string(), &most.to_string()))
}

/// How many times as fast as real time.
pub(super) fn speed(text: &str) -> Result<f64, String> {
    number(text, 0.1, 1000.0)
}

/// In Hz: what a recording may have.
pub(super) fn rate(text: &str) -> Result<f64, String> {
    number(text, 25.0, 400.0)
}

pub(super) fn seconds(text: &str) -> Result<u32, String> {
    whole(text, 1, 3600)
}

pub(super) fn on_or_off(text: &str) -> Result<bool, String> {
    match text {
        "on" => Ok(true),
        "off" => Ok(false),
        _ => Err(words().plain("terminal-choose-on-or-off")),
    }
}

/// In MB: how much may be kept of recordings.
pub(super) fn limit(text: &str) -> Result<u32, String> {
    let (least, most) = heelfirst::recording_limits_mb().into_inner();
    whole(text, least, most)
}

pub(super) fn steps(text: &str) -> Result<u32, String> {
    whole(text, 1, 1_000_000)
}

/// Ten years.
pub(super) fn days_ahead(text: &str) -> Result<u32, String> {
    whole(text, 1, 3660)
}

/// A hundred years.
pub(super) fn days_back(text: &str) -> Result<u32, String> {
    whole(text, 1, 36_600)
}

fn number(text: &str, least: f64, most: f64) -> Result<f64, String> {
    let number = text.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| range("terminal-choose-number", &least.to_string(), &most.to_string()))
}

fn whole(text: &str, least: u32, most: u32) -> Result<u32, String> {
    let number = text.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or_else(|| range("terminal-choose-whole-number", &least.to_string(), &most.to_string()))
}

fn range(key: &str, least: &str, most: &str) -> String {
    words().text(key, &Args::new().with("least", least).with("most", most))
}

/// Only made when something has to be said.
pub(super) fn words() -> Words {
    Words::new(&open::languages())
}

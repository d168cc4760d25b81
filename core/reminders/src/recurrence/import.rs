//! Reading the lines of a calendar.

use jiff::civil::DateTime;

use super::error::refuse;
use super::{Recurrence, RecurrenceError, parse};
use crate::spelling::quoted;

/// In bytes. One event of a calendar is far below it.
const LONGEST: usize = 100_000;

/// What may stand around the lines; all other components, such as time zones and alarms, have lines of their own.
const COMPONENTS: [&str; 3] = ["VCALENDAR", "VEVENT", "VTODO"];

/// Reads the first occurrence and the rule of one VEVENT or VTODO of a calendar file, or of the bare lines DTSTART and RRULE.
///
/// Only the clock time of DTSTART counts; its TZID does not, because a reminder comes at that clock time wherever the person is. A
/// DTSTART in UTC is refused: its clock time changes with every change of the clocks, which no rule of clock times can say. What else an
/// event says, such as its title and its alarms, is not read.
///
/// # Errors
/// There is not exactly one DTSTART and one RRULE, either of them cannot be read or kept, they do not fit together
/// ([`Recurrence::check_start`]), or other lines (EXDATE, RDATE, EXRULE, RECURRENCE-ID) change what the rule means.
pub fn import(text: &str) -> Result<(DateTime, Recurrence), RecurrenceError> {
    if text.len() > LONGEST {
        return refuse("RRULE", format!("the text has {} bytes; give the lines DTSTART and RRULE alone", text.len()));
    }
    let mut event = Event::default();
    for line in unfolded(text).lines() {
        event.read(line)?;
    }
    let start = event.start.ok_or_else(|| missing("DTSTART", "DTSTART:20260302T093000"))?;
    let rule = event.rule.ok_or_else(|| missing("RRULE", "RRULE:FREQ=WEEKLY;BYDAY=MO,TH"))?;
    rule.check_start(start)?;
    Ok((start, rule))
}

fn missing(part: &str, example: &str) -> RecurrenceError {
    RecurrenceError::new(part, format!("the line is missing; write one such as {example}"))
}

/// A line that begins with a space or a tab goes on with the line before (RFC 5545 section 3.1).
fn unfolded(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    text.replace("\n ", "").replace("\n\t", "")
}

#[derive(Default)]
struct Event {
    start: Option<DateTime>,
    rule: Option<Recurrence>,
    /// The component that is passed over.
    within: Option<String>,
}

impl Event {
    fn read(&mut self, line: &str) -> Result<(), RecurrenceError> {
        let (name, parameters, value) = content(line);
        if let Some(component) = &self.within {
            if name == "END" && value.trim().eq_ignore_ascii_case(component) {
                self.within = None;
            }
            return Ok(());
        }
        match name.as_str() {
            "BEGIN" => self.begin(value.trim()),
            "DTSTART" => once(&name, &mut self.start, start(parameters, value.trim())?)?,
            "RRULE" => once(&name, &mut self.rule, value.parse()?)?,
            "EXDATE" | "RDATE" | "EXRULE" | "RECURRENCE-ID" => {
                return refuse(
                    &name,
                    "single dates cannot be left out, added or moved; leave the line out or write another rule",
                );
            }
            _ => {}
        }
        Ok(())
    }

    fn begin(&mut self, component: &str) {
        if !COMPONENTS.iter().any(|known| known.eq_ignore_ascii_case(component)) {
            self.within = Some(component.to_owned());
        }
    }
}

fn once<T>(name: &str, slot: &mut Option<T>, value: T) -> Result<(), RecurrenceError> {
    if slot.replace(value).is_some() {
        return refuse(name, "there is more than one; give the lines of one event with one rule");
    }
    Ok(())
}

/// The name of a line in capitals, its parameters and its value. A colon within quotes belongs to a parameter.
fn content(line: &str) -> (String, &str, &str) {
    let mut quoted = false;
    let colon = line.find(|letter: char| {
        quoted ^= letter == '"';
        letter == ':' && !quoted
    });
    let (head, value) =
        colon.and_then(|colon| Some((line.get(..colon)?, line.get(colon + 1..)?))).unwrap_or((line, ""));
    let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
    (name.trim().to_ascii_uppercase(), parameters, value)
}

fn start(parameters: &str, value: &str) -> Result<DateTime, RecurrenceError> {
    let part = "DTSTART";
    let example = "write the clock time, such as DTSTART:20260302T093000";
    let value = value.to_ascii_uppercase();
    if parse::date(&value).is_some() || parameters.to_ascii_uppercase().split(';').any(|given| given == "VALUE=DATE") {
        return refuse(part, format!("{} is a whole day, without a time to prompt at; {example}", quoted(&value)));
    }
    if value.strip_suffix('Z').is_some_and(|utc| parse::date_time(utc).is_some()) {
        return refuse(part, format!("{value} is in UTC, whose clock time changes with the season; {example}"));
    }
    parse::date_time(&value)
        .ok_or_else(|| RecurrenceError::new(part, format!("{} is no date and time; {example}", quoted(&value))))
}

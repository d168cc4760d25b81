//! A year as a picture: each week a panel of seven days by twenty-four hours.
//!
//! A mark's shape says what was asked for, its filling what became of it; colour says the same once more, so that nothing is lost in
//! black and white or to an eye that takes red for green.

use std::fmt::Write;

use heelfirst_reminders::{Settings, Window};
use jiff::civil::Time;

use crate::legend::legend;
use crate::mark::{Look, look, marks, plus};
use crate::people::FIRST;
use crate::week::{Day, Fate, Shown, Week, Year};

pub const INK: &str = "#1f2328";
pub const QUIET_INK: &str = "#57606a";
pub const PAPER: &str = "#fdfcf8";
pub const FONT: &str = "system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', Arial, sans-serif";

/// Of a sheet with all weeks, in px.
const WIDTH: f64 = 1240.0;
const MARGIN: f64 = 20.0;
const COLUMNS: usize = 4;
const ROWS: usize = 13;
const HEAD: f64 = 190.0;
const PANEL: f64 = 158.0;

/// A panel's place and measure, in px.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub left: f64,
    pub top: f64,
    /// Of the twenty-four hours.
    pub width: f64,
    /// Of one day.
    pub row: f64,
    pub font: f64,
    /// Half the width of a mark.
    pub mark: f64,
}

/// The whole year.
pub fn sheet(year: &Year) -> String {
    let height = HEAD + PANEL * ROWS as f64 + 16.0;
    let mut svg = String::new();
    let who = year.title.to_lowercase();
    let title = format!("A simulated year with reminders, {}: {who}", FIRST.year());
    open(&mut svg, WIDTH, height, &title, year.told);
    text(&mut svg, MARGIN, 36.0, 22.0, INK, "font-weight=\"600\"", &title);
    text(&mut svg, MARGIN, 60.0, 14.0, INK, "", year.told);
    text(&mut svg, MARGIN, 80.0, 14.0, QUIET_INK, "", &counts(year));
    legend(&mut svg, MARGIN, 104.0);
    let column = (WIDTH - 2.0 * MARGIN + 24.0) / COLUMNS as f64;
    for (index, week) in year.weeks().enumerate() {
        let left = MARGIN + 30.0 + column * (index / ROWS) as f64;
        let top = HEAD + PANEL * (index % ROWS) as f64;
        let frame = Frame { left, top: top + 34.0, width: column - 54.0, row: 13.0, font: 11.0, mark: 4.2 };
        heading(&mut svg, &week, left - 28.0, top);
        panel(&mut svg, &week, frame);
    }
    svg.push_str("</svg>\n");
    svg
}

fn counts(year: &Year) -> String {
    let all = year.shown().filter(|shown| shown.fate != Fate::Unknown).count();
    let share = |fate: Fate| {
        let count = year.shown().filter(|shown| shown.fate == fate).count();
        100.0 * count as f64 / all.max(1) as f64
    };
    let unasked: usize = year.days.values().map(|day| day.unasked.len()).sum();
    format!(
        "{all} prompts shown: {:.0} % practised, {:.0} % moved to later, {:.0} % without an answer. Practised unasked {unasked} times. Weeks run down each column; one column is a quarter.",
        share(Fate::Practised),
        share(Fate::Snoozed) + share(Fate::InAHurry) + share(Fate::OnNextWalk),
        share(Fate::Ignored)
    )
}

fn heading(svg: &mut String, week: &Week<'_>, left: f64, top: f64) {
    let head = format!("Week {}, {}", week.number, week.dates());
    text(svg, left, top + 12.0, 12.0, INK, "font-weight=\"600\"", &head);
    let notes = week.notes().join(" · ");
    // Smaller where it would reach into the next column.
    let size = if notes.chars().count() > 50 { 10.0 } else { 11.0 };
    text(svg, left, top + 27.0, size, INK, "", &shortened(&notes, 58));
}

/// At most so many letters.
fn shortened(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    words.chars().take(most - 1).chain(['…']).collect()
}

/// Seven days, their hours shaded, and what was prompted.
pub fn panel(svg: &mut String, week: &Week<'_>, frame: Frame) {
    let height = frame.row * 7.0;
    let Frame { left, top, width, row, font, .. } = frame;
    rect(svg, [left, top, width, height], "fill=\"#ffffff\"");
    for (index, (date, day)) in week.days.iter().enumerate() {
        let y = top + row * index as f64;
        let name = date.strftime("%a").to_string();
        text(svg, left - 5.0, y + row / 2.0 + font * 0.36, font, INK, "text-anchor=\"end\"", &name);
        if day.is_none() {
            label(svg, "no such day: over the date line", frame, y);
        }
    }
    shade(svg, week, frame);
    grid(svg, frame);
    for (index, (_, day)) in week.days.iter().enumerate() {
        if let Some(day) = day {
            happened(svg, day, frame, top + row * index as f64);
        }
    }
}

/// Lines between days and every six hours, and the hours' names.
fn grid(svg: &mut String, frame: Frame) {
    let Frame { left, top, width, row, font, .. } = frame;
    let bottom = top + row * 7.0;
    let line = |line: i32| format!("M{left:.1} {:.1}h{width:.1}", top + row * f64::from(line));
    let days: String = (0..=7).map(line).collect();
    let _ = writeln!(svg, "<path d=\"{days}\" stroke=\"#d0d7de\" stroke-width=\"0.7\"/>");
    let hours = [0, 6, 12, 18, 24];
    let line = |hour: &i32| format!("M{:.1} {top:.1}V{bottom:.1}", at_hour(frame, f64::from(*hour)));
    let lines: String = hours.iter().map(line).collect();
    let _ = writeln!(svg, "<path d=\"{lines}\" stroke=\"#8c959f\" stroke-width=\"0.8\"/>");
    for hour in hours {
        let x = at_hour(frame, f64::from(hour));
        let name = if hour == 24 { "24 h".to_owned() } else { hour.to_string() };
        text(svg, x, bottom + font + 2.0, font, QUIET_INK, "text-anchor=\"middle\"", &name);
    }
}

fn at_hour(frame: Frame, hour: f64) -> f64 {
    frame.left + frame.width * hour / 24.0
}

fn hour_of(time: Time) -> f64 {
    f64::from(time.hour()) + f64::from(time.minute()) / 60.0
}

/// Shades the hours; days in a row with the same settings at once.
fn shade(svg: &mut String, week: &Week<'_>, frame: Frame) {
    let days: Vec<Option<&Settings>> = week.days.iter().map(|(_, day)| day.map(|day| &day.settings)).collect();
    let mut y = frame.top;
    for alike in days.chunk_by(|one, next| one == next) {
        let height = frame.row * alike.len() as f64;
        if let Some(settings) = alike.first().copied().flatten() {
            bands(svg, settings, frame, [y, height]);
        }
        y += height;
    }
}

/// Asleep, busy, tired and quiet hours.
fn bands(svg: &mut String, settings: &Settings, frame: Frame, [y, height]: [f64; 2]) {
    let asleep = Window { from: settings.sleep, to: settings.wake };
    let mut shade = |window: &Window, fill: &str| {
        let [from, to] = [window.from, window.to].map(|clock| f64::from(clock.minute_of_day()) / 60.0);
        let parts = if from <= to { vec![(from, to)] } else { vec![(from, 24.0), (0.0, to)] };
        for (from, to) in parts.into_iter().filter(|(from, to)| from < to) {
            let (left, right) = (at_hour(frame, from), at_hour(frame, to));
            rect(svg, [left, y, right - left, height], &format!("fill=\"{fill}\""));
        }
    };
    shade(&asleep, "#d5d9de");
    settings.busy.iter().for_each(|window| shade(window, "url(#busy)"));
    settings.tired.iter().for_each(|window| shade(window, "url(#tired)"));
    settings.quiet.iter().for_each(|window| shade(window, "url(#quiet)"));
}

/// Words in a day's row, from one o'clock on, where nobody is prompted.
fn label(svg: &mut String, words: &str, frame: Frame, y: f64) {
    let (x, y) = (at_hour(frame, 1.0), y + frame.row / 2.0 + frame.font * 0.36);
    // With a rim, since it may lie upon hatching.
    let rim = "font-style=\"italic\" stroke=\"#ffffff\" stroke-width=\"3.5\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
    text(svg, x, y, frame.font, INK, rim, words);
}

fn happened(svg: &mut String, day: &Day, frame: Frame, y: f64) {
    if let Some(silent) = day.silent.filter(|_| day.shown.is_empty()) {
        label(svg, silent, frame, y);
    }
    if day.lighter_from.is_some() {
        label(svg, "lighter", frame, y);
    }
    let middle = y + frame.row / 2.0;
    for shown in &day.shown {
        prompt(svg, shown, frame, middle);
    }
    for unasked in &day.unasked {
        svg.push_str(&plus(at_hour(frame, hour_of(unasked.local.time())), middle, frame.mark));
    }
}

fn prompt(svg: &mut String, shown: &Shown, frame: Frame, y: f64) {
    let hour = hour_of(shown.local.time());
    let x = at_hour(frame, hour);
    if shown.moved_min != 0 {
        let from = at_hour(frame, hour - shown.moved_min as f64 / 60.0);
        moved(svg, [from, x], y, frame.mark);
    }
    svg.push_str(&look(Look::of(shown), x, y, frame.mark));
}

/// A line to `x`, half of which the mark there may hide, and a bar as high as the mark where it begins.
pub fn moved(svg: &mut String, [from, x]: [f64; 2], y: f64, half: f64) {
    let (top, height, width) = (y - half, 2.0 * half, (half * 0.3).max(1.6));
    let line = format!("M{from:.1} {top:.1}v{height:.1}M{from:.1} {y:.1}H{x:.1}");
    let _ = writeln!(svg, "<path d=\"{line}\" stroke=\"#8250df\" stroke-width=\"{width:.1}\"/>");
}

pub fn open(svg: &mut String, width: f64, height: f64, title: &str, told: &str) {
    let _ = write!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" \
         font-family=\"{FONT}\">\n<title>{title}</title>\n<desc>{told}</desc>\n<defs>\n\
         <pattern id=\"quiet\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path d=\"M-1 1l2-2M0 6l6-6M5 7l2-2\" stroke=\"#a15c00\" stroke-width=\"1\"/></pattern>\n\
         <pattern id=\"busy\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><path d=\"M2.5 0v5\" stroke=\"#bcc3cb\" stroke-width=\"1\"/></pattern>\n\
         <pattern id=\"tired\" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"><circle cx=\"1\" cy=\"1\" r=\"0.8\" fill=\"#57606a\"/></pattern>\n\
         {}</defs>\n<rect width=\"{width}\" height=\"{height}\" rx=\"8\" fill=\"{PAPER}\"/>\n",
        marks()
    );
}

pub fn text(svg: &mut String, x: f64, y: f64, size: f64, colour: &str, more: &str, words: &str) {
    let _ = writeln!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" fill=\"{colour}\"{}{more}>{words}</text>",
        if more.is_empty() { "" } else { " " }
    );
}

pub fn rect(svg: &mut String, [x, y, width, height]: [f64; 4], more: &str) {
    let _ = writeln!(svg, "<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" {more}/>");
}

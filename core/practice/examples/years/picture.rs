//! A year as a picture: the weeks from left to right, a row for each item with its dose as a stepped line.
//!
//! A mark's shape says what it is; colour says the same once more, so that nothing is lost in black and white or to an eye that takes red
//! for green.

use heelfirst_practice::dose::Feet;
use jiff::civil::Date;

use crate::day::{Day, Shown, State, Year};
use crate::svg::{self, BLUE, INK, Mark, PALE, QUIET, RED, Row, mark, rect, text, x};

/// Heights of the rows, in px.
const HEAD: f64 = 148.0;
const STRIP: f64 = 46.0;
const CHECK: f64 = 66.0;
/// Above the line of a row, for its name; below it, for its marks.
const NAME: f64 = 24.0;
const LANE: f64 = 16.0;
/// Of a row without any of these.
const SHORT: f64 = 34.0;

/// The whole year of a person.
pub fn sheet(year: &Year) -> String {
    let rows: Vec<(&str, f64)> = year.exercises().into_iter().map(|id| (id, tall(year, id))).collect();
    let checks = f64::from(u8::from(!year.lifts.is_empty()) + u8::from(!year.walks.is_empty()));
    let items: f64 = rows.iter().map(|(_, tall)| tall).sum();
    let height = HEAD + STRIP + items + CHECK * checks + 34.0;
    let mut out = String::new();
    let title = format!("A simulated year of doses: {}", year.person.title);
    svg::open(&mut out, height, &title, year.person.told);
    head(&mut out, year, &title);
    let bottom = height - 34.0;
    weeks(&mut out, year, HEAD + STRIP - 10.0, bottom);
    strip(&mut out, year, HEAD);
    let mut top = HEAD + STRIP;
    for (id, tall) in rows {
        item(&mut out, year, id, top, tall);
        top += tall;
    }
    if !year.lifts.is_empty() {
        lifts(&mut out, year, top);
        top += CHECK;
    }
    if !year.walks.is_empty() {
        walks(&mut out, year, top);
    }
    out.push_str("</svg>\n");
    out
}

fn head(out: &mut String, year: &Year, title: &str) {
    text(out, 20.0, 34.0, 22.0, INK, "font-weight=\"600\"", title);
    text(out, 20.0, 57.0, 14.0, INK, "", year.person.told);
    text(out, 20.0, 76.0, 14.0, QUIET, "", &counts(year));
    svg::legend(out, 98.0);
}

fn counts(year: &Year) -> String {
    let shown = || year.days.iter().flat_map(|day| &day.items);
    let sessions: usize = shown().map(|shown| shown.sessions.len()).sum();
    let rated = shown().flat_map(|shown| &shown.sessions).filter(|done| done.rating.is_some()).count();
    let whys = |keys: &[&str]| {
        let days = year.days.windows(2).flat_map(|pair| {
            pair[1].items.iter().filter(|now| {
                let before = pair[0].shown(now.exercise).map(|before| before.whole.why.key);
                before.is_some_and(|key| key != now.whole.why.key)
            })
        });
        days.filter(|now| keys.iter().any(|key| now.whole.why.key.starts_with(key))).count()
    };
    let praised = year.days.iter().filter(|day| day.praise.is_some()).count();
    format!(
        "{sessions} sessions, {rated} of them rated. Rests for pain: {}. Steps back after two hard ones: {}. Days with a sentence that encourages: {praised}.",
        whys(&["dose-rests"]),
        whys(&["dose-back"]),
    )
}

/// Where a dose stands on the ladder of its exercise, also on a lighter day: `None` while it rests.
pub fn step(shown: &Shown) -> Option<i32> {
    let p = shown.whole.prescription.as_ref()?;
    if let Some(seconds) = p.walking_s {
        return Some(i32::from(seconds));
    }
    if shown.exercise == "calf-stretch" {
        return p.tempo.map(|tempo| i32::from(tempo.hold_s));
    }
    let side = p.sides.first()?;
    let closer = i32::from(shown.whole.feet == Feet::Closer);
    Some(13 * (closer + i32::from(side.sets) - 1) + i32::from(side.repetitions))
}

/// A dose in as few letters as will do.
fn label(shown: &Shown) -> String {
    let Some(p) = &shown.whole.prescription else { return String::new() };
    if let Some(seconds) = p.walking_s {
        return format!("{seconds} s");
    }
    if shown.exercise == "calf-stretch" {
        return p.tempo.map_or(String::new(), |tempo| format!("{} s", tempo.hold_s));
    }
    let Some(side) = p.sides.first() else { return String::new() };
    if side.sets > 1 { format!("{}×{}", side.sets, side.repetitions) } else { side.repetitions.to_string() }
}

/// The least and the greatest of a row, and px for each.
fn scale(id: &str) -> (i32, i32, f64) {
    match id {
        "calf-stretch" => (18, 31, 3.2),
        "walking-burst" | "exaggerated-march" => (10, 122, 0.62),
        "seated-ankle-lift" => (2, 42, 2.9),
        _ => (2, 29, 2.9),
    }
}

/// An item that was in the plan for a short time needs no room to rise.
fn is_short(year: &Year, id: &str) -> bool {
    year.days.iter().filter(|day| day.shown(id).is_some()).count() < 28
}

fn tall(year: &Year, id: &str) -> f64 {
    if is_short(year, id) {
        return SHORT;
    }
    let (least, most, each) = scale(id);
    NAME + f64::from(most - least) * each + LANE + 8.0
}

fn item(out: &mut String, year: &Year, id: &str, top: f64, tall: f64) {
    if is_short(year, id) {
        return short(out, year, id, top);
    }
    let (least, _, each) = scale(id);
    let row = Row { top: top + NAME, bottom: top + tall - LANE - 8.0, least: f64::from(least), each };
    text(out, 20.0, top + NAME + 8.0, 14.0, INK, "font-weight=\"600\"", &name(id));
    text(out, 20.0, top + NAME + 25.0, 12.0, QUIET, "", unit(id));
    bands(out, id, &row);
    let days = || year.days.iter().filter_map(|day| Some((day, day.shown(id)?)));
    line(out, &days().collect::<Vec<_>>(), &row);
    let lane = row.bottom + 9.0;
    for (day, shown) in days() {
        if shown.was_hard() {
            mark(out, Mark::Hard, x(day.number) + 1.4, lane);
        }
    }
    for (day, shown) in days() {
        if shown.hurt() {
            mark(out, Mark::Pain, x(day.number) + 1.4, lane);
        }
        if shown.reconsidered {
            mark(out, Mark::Again, x(day.number) + 1.4, lane);
        }
    }
    let under = row.bottom + LANE + 2.0;
    svg::line(out, [20.0, under, svg::RIGHT, under], PALE, 1.0, "");
}

/// Where an item was for a short time, and how much of it.
fn short(out: &mut String, year: &Year, id: &str, top: f64) {
    let middle = top + SHORT / 2.0;
    text(out, 20.0, middle + 4.0, 14.0, INK, "font-weight=\"600\"", &name(id));
    let days: Vec<_> = year.days.iter().filter_map(|day| Some((day, day.shown(id)?))).collect();
    let row = Row { top, bottom: middle, least: 0.0, each: 0.0 };
    line(out, &days, &row);
    if let Some((last, _)) = days.last() {
        text(out, x(last.number) + 10.0, middle + 4.0, 12.0, QUIET, "", "until the plan had more to choose from");
    }
    svg::line(out, [20.0, top + SHORT, svg::RIGHT, top + SHORT], PALE, 1.0, "");
}

/// As the app names it in English; the words themselves are not within reach here.
pub fn name(id: &str) -> String {
    match id {
        "assisted-toe-raise" => return "Toe raise with help".to_owned(),
        "exaggerated-march" => return "High-knee walk".to_owned(),
        _ => {}
    }
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn unit(id: &str) -> &'static str {
    match id {
        "calf-stretch" => "seconds of a hold",
        "walking-burst" | "exaggerated-march" => "seconds of a burst",
        _ => "repetitions of a set",
    }
}

/// The stages of the ladder, one above the other.
fn bands(out: &mut String, id: &str, row: &Row) {
    let stages: &[&str] = match id {
        "calf-stretch" | "walking-burst" | "exaggerated-march" => &[],
        "seated-ankle-lift" => &["feet forward", "feet closer", "two sets"],
        _ => &["one set", "two sets"],
    };
    for (stage, n) in stages.iter().zip(0..) {
        let (from, to) = (row.y(13 * n + 3), row.y(13 * n + 15));
        let fill = if n % 2 == 0 { "#f1f0ea" } else { "#e6e9ee" };
        rect(
            out,
            [svg::LEFT, to - 1.5, svg::RIGHT - svg::LEFT, from - to + 3.0],
            &format!("fill=\"{fill}\" fill-opacity=\"0.65\""),
        );
        let middle = f64::midpoint(from, to) + 4.0;
        text(out, svg::LEFT - 6.0, middle, 11.0, QUIET, "text-anchor=\"end\"", stage);
    }
    if stages.is_empty() {
        for seconds in if id == "calf-stretch" { [20, 30] } else { [30, 120] } {
            svg::line(out, [svg::LEFT, row.y(seconds), svg::RIGHT, row.y(seconds)], PALE, 1.0, "");
            let at = row.y(seconds) + 4.0;
            text(out, svg::LEFT - 6.0, at, 11.0, QUIET, "text-anchor=\"end\"", &format!("{seconds} s"));
        }
    }
}

/// How the line of a day is drawn.
#[derive(Clone, Copy, PartialEq)]
enum Stroke {
    Dose,
    Held,
    Rests,
}

impl Stroke {
    fn of(day: &Day, shown: &Shown) -> Self {
        match step(shown) {
            None => Self::Rests,
            Some(_) if shown.offered || day.state == State::Lighter => Self::Dose,
            Some(_) => Self::Held,
        }
    }

    fn draw(self, out: &mut String, ends: [f64; 4]) {
        match self {
            Self::Dose => svg::line(out, ends, BLUE, 2.8, ""),
            Self::Held => svg::line(out, ends, BLUE, 1.0, ""),
            Self::Rests => svg::line(out, ends, RED, 1.8, "stroke-dasharray=\"1.4 1.8\""),
        }
    }
}

/// The stepped line, with its number wherever it changes. It is thin while the gate holds the item back, and broken while it rests. A
/// lighter day is half of it for that day alone; the band of the days shows it.
fn line(out: &mut String, days: &[(&Day, &Shown)], row: &Row) {
    let mut level: Option<i32> = None;
    let mut run: Option<(i32, Stroke)> = None;
    for (at, (day, shown)) in days.iter().enumerate() {
        let stroke = Stroke::of(day, shown);
        let now = step(shown).or(level);
        let y = row.y(now.unwrap_or_default());
        if let (Some(before), Some(now)) = (level, now.filter(|now| level != Some(*now))) {
            svg::line(out, [x(day.number), row.y(before), x(day.number), row.y(now)], BLUE, 1.6, "");
        }
        if now != level && !grows_soon(&days[at..]) {
            let falls = level.is_some_and(|level| now < Some(level));
            number(out, x(day.number), if falls { y + 12.5 } else { y - 4.5 }, &label(shown));
        }
        level = now;
        let (from, _) = *run.get_or_insert((day.number, stroke));
        let same = |next: &&(&Day, &Shown)| Stroke::of(next.0, next.1) == stroke && step(next.1).or(level) == level;
        if days.get(at + 1).as_ref().is_none_or(|next| !same(next)) {
            stroke.draw(out, [x(from), y, x(day.number + 1), y]);
            run = None;
        }
    }
}

/// Whether a number would be written over by the next one.
fn grows_soon(days: &[(&Day, &Shown)]) -> bool {
    let Some((first, now)) = days.first() else { return false };
    let soon = days.iter().take_while(|(day, _)| day.number - first.number < 5);
    soon.into_iter().any(|(_, shown)| step(shown) > step(now))
}

fn number(out: &mut String, left: f64, base: f64, words: &str) {
    let near_end = left > svg::RIGHT - 30.0;
    let (left, look) = if near_end { (svg::RIGHT, "text-anchor=\"end\"") } else { (left + 1.5, "") };
    text(out, left, base, 11.0, INK, look, words);
}

/// Weeks and months, and what spans all rows: breaks, the illness, the fall.
fn weeks(out: &mut String, year: &Year, top: f64, bottom: f64) {
    for week in 0..=52 {
        let at = x(7 * week);
        let ink = if week % 4 == 0 { "#b9b8b0" } else { "#e4e2d8" };
        svg::line(out, [at, top, at, bottom], ink, 0.8, "");
        if week % 4 == 0 && week < 52 {
            text(out, at, bottom + 16.0, 12.0, INK, "", &format!("week {}", week + 1));
        }
    }
    for (from, to, words) in spans(year) {
        let (left, width) = (x(from), x(to) - x(from));
        rect(out, [left, top, width, bottom - top], "fill=\"url(#away)\"");
        text(out, left + width / 2.0, top - 3.0, 12.0, INK, "text-anchor=\"middle\"", &words);
    }
    for day in year.days.iter().filter(|day| day.fell) {
        let at = x(day.number) + 1.4;
        svg::line(out, [at, top, at, bottom], RED, 1.2, "");
        mark(out, Mark::Fall, at, top - 3.0);
        text(out, at + 9.0, top + 1.0, 12.0, INK, "", "fall");
    }
}

/// Breaks of seven days and more, and illness.
fn spans(year: &Year) -> Vec<(i32, i32, String)> {
    let ends = |day: &&Day| year.days.iter().all(|next| next.number != day.number + 1 || next.idle == 0);
    let breaks = year.days.iter().filter(|day| day.idle >= 7).filter(ends);
    let span = |day: &Day| {
        let was_ill = year.days.iter().any(|other| other.state == State::Ill && (other.number - day.number).abs() < 7);
        let what = if was_ill { "ill" } else { "away" };
        (day.number + 1 - day.idle, day.number + 1, format!("{what}, {} days", day.idle))
    };
    breaks.map(span).collect()
}

/// The days themselves, and what was answered on them.
fn strip(out: &mut String, year: &Year, top: f64) {
    text(out, 20.0, top + 12.0, 14.0, INK, "font-weight=\"600\"", "Days");
    let band = top + 2.0;
    let mut days = year.days.as_slice();
    while let Some(first) = days.first() {
        let run = days.iter().take_while(|day| day.state == first.state).count();
        let (left, width) = (x(first.number), x(first.number + i32::try_from(run).unwrap_or(1)) - x(first.number));
        match first.state {
            State::Usual => rect(out, [left, band, width, 12.0], "fill=\"#b5c9d9\""),
            State::Lighter => rect(out, [left, band + 7.0, width, 5.0], "fill=\"#1f2328\""),
            State::Away | State::Ill => {}
        }
        days = days.get(run..).unwrap_or_default();
    }
    for day in &year.days {
        let at = (x(day.number) + 1.4, top + 23.0);
        if day.checked_again {
            mark(out, Mark::Check, at.0, at.1);
        } else if !day.asked.is_empty() {
            mark(out, Mark::Question, at.0, at.1);
        }
    }
}

/// Dots of a check, from nothing to the most.
fn dots(out: &mut String, top: f64, title: &str, unit: &str, ends: [u16; 2], all: &[(Date, u16, bool)]) {
    text(out, 20.0, top + NAME, 14.0, INK, "font-weight=\"600\"", title);
    text(out, 20.0, top + NAME + 17.0, 12.0, QUIET, "", unit);
    let each = 36.0 / f64::from(ends[1]);
    let row = Row { top: top + 12.0, bottom: top + 50.0, least: 0.0, each };
    for end in ends {
        let y = row.y(i32::from(end));
        svg::line(out, [svg::LEFT, y, svg::RIGHT, y], PALE, 1.0, "");
        text(out, svg::LEFT - 6.0, y + 4.0, 11.0, QUIET, "text-anchor=\"end\"", &end.to_string());
    }
    for (on, value, open) in all {
        let number = crate::people::FIRST.until(*on).map_or(0, |span| span.get_days());
        let shape = if *open { Mark::Open } else { Mark::Dot };
        mark(out, shape, x(number) + 1.4, row.y(i32::from(*value)));
    }
}

fn lifts(out: &mut String, year: &Year, top: f64) {
    let all: Vec<_> =
        year.lifts.iter().map(|check| (check.on, u16::from(check.lifts), check.lifts < check.asked)).collect();
    dots(out, top, "Weekly lift check", "open: fewer than asked", [10, 20], &all);
}

fn walks(out: &mut String, year: &Year, top: f64) {
    let all: Vec<_> = year.walks.iter().map(|check| (check.on, check.seconds, check.tripped)).collect();
    dots(out, top, "Two-minute walk", "in s; open: a trip ended it", [60, 120], &all);
}

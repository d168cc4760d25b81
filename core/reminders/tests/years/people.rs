//! The four whose year is lived: what they want, what happens to them, and how they answer.

use heelfirst_reminders::{Anchor, Capabilities, Settings, Window};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, date};

use crate::chance::Chance;

/// The year's first day, a Monday, and the day after its last.
pub const FIRST: Date = date(2026, 1, 5);
pub const END: Date = date(2027, 1, 4);

/// What a phone does.
const RUNS_DAILY: Capabilities = Capabilities { pending_limit: 500, may_notify: true };
const KEEPS_PENDING: Capabilities = Capabilities { pending_limit: 64, may_notify: true };

/// Something that happens to a person or a phone, by the clock where the person is.
#[derive(Debug, Clone)]
pub enum Event {
    /// Other settings are kept.
    Settings(Box<Settings>),
    /// In the air for so many hours, on the way to a zone.
    Flight { hours: i64, zone: &'static str },
    /// The phone is switched off or on.
    Phone { on: bool },
    /// Permission to notify is lost or given.
    Permission(bool),
    /// Today is to be a lighter day.
    Lighter,
    /// The phone's clock is set wrong by so many minutes; 0 sets it right.
    Clock { wrong_min: i64 },
    /// Days without practice begin or end.
    Holiday(bool),
    /// The person wants as many prompts as before.
    AllAgain,
}

/// How a prompt is answered, in percent; what is left is not answered.
#[derive(Debug, Clone, Copy)]
pub struct Answers {
    pub practise: u64,
    pub snooze: u64,
    pub hurry: u64,
    pub next_walk: u64,
    pub dismiss: u64,
}

/// One of the four.
pub struct Person {
    /// How the files of this one are called.
    pub name: &'static str,
    pub title: &'static str,
    pub told: &'static str,
    pub seed: u64,
    pub zone: &'static str,
    pub phone: Capabilities,
    pub settings: Settings,
    /// In the order of their times, with a note for a week's head.
    pub events: Vec<(DateTime, Event, String)>,
    /// By the hour that the clock shows and whether it is a day of rest.
    pub answers: fn(f64, bool) -> Answers,
    /// Days of rest, in percent; on Sundays twice as many.
    pub rests: u64,
    /// Days on which something is practised unasked, in percent.
    pub unasked: u64,
    /// Between which minutes of the day that mostly is; none: at any time.
    pub often: Option<(i64, i64)>,
}

pub fn all() -> [Person; 4] {
    [regular(), shift_worker(), traveller(), ill()]
}

impl Person {
    pub fn rests_on(&self, day: Date, chance: &mut Chance) -> bool {
        let sunday = u64::from(day.weekday() == jiff::civil::Weekday::Sunday);
        chance.happens(self.rests * (1 + sunday))
    }
}

fn window(from: &str, to: &str) -> Window {
    Window { from: from.parse().unwrap(), to: to.parse().unwrap() }
}

fn at(month: i8, day: i8, hour: i8) -> DateTime {
    date(2026, month, day).at(hour, 0, 0, 0)
}

fn regular() -> Person {
    let anchor = |name: &str, at: &str| Anchor { name: name.into(), at: at.parse().unwrap() };
    Person {
        name: "regular",
        title: "Regular",
        told: "Default settings, walks after breakfast (08:30) and lunch (13:00), tired from 14:00 to 15:00.",
        seed: 1,
        zone: "Europe/Berlin",
        phone: RUNS_DAILY,
        settings: Settings {
            anchors: vec![anchor("breakfast", "08:30"), anchor("lunch", "13:00")],
            tired: vec![window("14:00", "15:00")],
            ..Settings::default()
        },
        events: vec![
            (at(5, 11, 6), Event::Holiday(true), "holiday".into()),
            (at(5, 24, 22), Event::Holiday(false), "back from holiday".into()),
            (at(8, 26, 18), Event::AllAgain, "wants all prompts again".into()),
        ],
        answers: |hour, rests| {
            let practise = match hour {
                _ if rests => 6,
                hour if (9.0..10.0).contains(&hour) => 30,
                hour if (10.0..11.0).contains(&hour) => 92,
                hour if (11.0..12.0).contains(&hour) => 35,
                hour if (14.0..15.0).contains(&hour) => 0,
                hour if (19.75..21.0).contains(&hour) => 45,
                _ => 74,
            };
            Answers { practise, snooze: 3, hurry: 1, next_walk: 1, dismiss: 3 }
        },
        rests: 13,
        unasked: 30,
        often: Some((10 * 60, 11 * 60)),
    }
}

/// Early, late and night shifts, a week each.
fn shift(week: usize) -> (&'static str, Settings) {
    let (name, wake, sleep, busy, quiet) = match week % 3 {
        0 => ("early shift", "04:30", "20:30", window("05:30", "14:15"), window("16:00", "17:00")),
        1 => ("late shift", "09:00", "01:00", window("13:30", "22:15"), window("23:30", "09:00")),
        _ => ("night shift", "16:00", "08:00", window("21:30", "06:15"), window("18:00", "19:00")),
    };
    let (wake, sleep) = (wake.parse().unwrap(), sleep.parse().unwrap());
    (name, Settings { wake, sleep, busy: vec![busy], quiet: vec![quiet], ..Settings::default() })
}

fn shift_worker() -> Person {
    let events = (1..52).map(|week| {
        let (name, settings) = shift(week);
        let monday = FIRST.checked_add((7 * i64::try_from(week).unwrap_or(0)).days()).unwrap();
        // On Monday before dawn: every waking day of the week before is over, or nearly so.
        (monday.at(3, 0, 0, 0), Event::Settings(Box::new(settings)), name.to_owned())
    });
    Person {
        name: "shift-worker",
        title: "Shift worker",
        told: "Early, late and night shifts in turn; other settings each week; busy at work, a quiet hour or more a day.",
        seed: 2,
        zone: "Europe/London",
        phone: RUNS_DAILY,
        settings: shift(0).1,
        events: events.collect(),
        answers: |_, rests| {
            let practise = if rests { 10 } else { 55 };
            Answers { practise, snooze: 8, hurry: 4, next_walk: 3, dismiss: 6 }
        },
        rests: 12,
        unasked: 10,
        often: None,
    }
}

fn flight(when: DateTime, hours: i64, zone: &'static str, to: &str) -> (DateTime, Event, String) {
    (when, Event::Flight { hours, zone }, format!("to {to}"))
}

fn phone(when: DateTime, on: bool) -> (DateTime, Event, String) {
    (when, Event::Phone { on }, format!("phone {}", if on { "on" } else { "off" }))
}

fn traveller() -> Person {
    let home = "Europe/Berlin";
    let events = vec![
        phone(at(1, 20, 14), false),
        phone(at(1, 23, 9), true),
        flight(at(3, 7, 13), 9, "America/New_York", "New York"),
        flight(at(3, 21, 18), 8, home, "Berlin"),
        flight(at(4, 1, 14), 13, "Asia/Tokyo", "Tokyo"),
        flight(at(4, 4, 18), 11, "Pacific/Auckland", "Auckland"),
        flight(at(4, 25, 9), 18, "Asia/Kathmandu", "Kathmandu"),
        phone(at(4, 28, 7), false),
        phone(at(5, 4, 17), true),
        flight(at(5, 9, 10), 12, home, "Berlin"),
        (at(6, 10, 10), Event::Clock { wrong_min: 180 }, "clock 3 h fast".into()),
        (at(6, 11, 16), Event::Clock { wrong_min: 0 }, "clock right".into()),
        flight(at(7, 5, 11), 20, "Pacific/Honolulu", "Honolulu"),
        flight(at(7, 25, 15), 19, home, "Berlin"),
        flight(at(9, 25, 10), 24, "Pacific/Auckland", "Auckland"),
        flight(at(10, 3, 9), 5, "Australia/Lord_Howe", "Lord Howe"),
        flight(at(10, 17, 10), 14, "Pacific/Honolulu", "Honolulu"),
        flight(at(10, 24, 6), 19, home, "Berlin"),
        flight(at(11, 20, 12), 9, "America/New_York", "New York"),
        flight(at(11, 23, 19), 8, home, "Berlin"),
        phone(at(12, 24, 12), false),
        phone(at(12, 27, 12), true),
    ];
    Person {
        name: "traveller",
        title: "Traveller",
        told: "Default settings, quiet from 21:00 to 08:00; eight zones, some reached on the night of a change of the clocks; days without the phone; once a wrong clock.",
        seed: 3,
        zone: home,
        phone: KEEPS_PENDING,
        settings: Settings { quiet: vec![window("21:00", "08:00")], ..Settings::default() },
        events,
        answers: |_, rests| {
            let practise = if rests { 10 } else { 48 };
            Answers { practise, snooze: 6, hurry: 5, next_walk: 4, dismiss: 8 }
        },
        rests: 15,
        unasked: 12,
        often: None,
    }
}

fn ill() -> Person {
    let usual = Settings { walks_per_day: 5, quiet: vec![window("12:30", "13:30")], ..Settings::default() };
    let paused = Settings { paused_until: Some(at(3, 23, 0)), ..usual.clone() };
    let lighter = |month, day| (at(month, day, 7), Event::Lighter, String::from("lighter day"));
    let mut events = vec![(at(3, 2, 11), Event::Settings(Box::new(paused)), "pause to 23 Mar".into()), lighter(3, 23)];
    events.extend([24, 25, 27, 29, 31].map(|day| lighter(3, day)));
    events.push(lighter(4, 2));
    events.extend([
        (at(7, 13, 9), Event::Permission(false), "permission lost".into()),
        (at(7, 20, 18), Event::Permission(true), "permission given".into()),
        (at(11, 11, 11), Event::Lighter, "lighter day".into()),
        lighter(11, 12),
    ]);
    Person {
        name: "ill",
        title: "Ill for three weeks",
        told: "Five walks a day, a quiet hour at noon; a pause of three weeks, lighter days after it, a week without permission; snoozes and hurries a lot.",
        seed: 4,
        zone: "America/Toronto",
        phone: RUNS_DAILY,
        settings: usual,
        events,
        answers: |_, rests| {
            let practise = if rests { 8 } else { 34 };
            Answers { practise, snooze: 22, hurry: 17, next_walk: 8, dismiss: 5 }
        },
        rests: 14,
        unasked: 10,
        often: None,
    }
}

//! The four people. Nobody real.

use std::ops::Range;

use heelfirst_practice::Affected;
use heelfirst_practice::plan::Aid;
use jiff::civil::{Date, date};

/// The first day of the year: a Monday.
pub const FIRST: Date = date(2026, 1, 5);
/// Its days: 52 weeks.
pub const DAYS: i32 = 364;

/// Who somebody is, and what happens to them. Days are counted from 0.
#[derive(Debug, Clone)]
pub struct Person {
    /// Also the name of their picture.
    pub name: &'static str,
    pub title: &'static str,
    pub told: &'static str,
    pub seed: u64,
    pub affected: Affected,
    pub aid: Aid,
    /// Their answers, in the order in which they are asked, one a day.
    pub answers: &'static [(&'static str, &'static str)],
    /// What they can do at first, as a share of what the catalogue begins with.
    pub strength: f64,
    /// By how much that grows with each day of practice.
    pub growth: f64,
    /// Days without any practice.
    pub away: Option<Range<i32>>,
    /// An illness: no practice, and a fresh start.
    pub ill: Option<Range<i32>>,
    pub hot: Vec<Range<i32>>,
    /// Days on which little goes, by chance.
    pub bad_days: f64,
    pub fall: Option<i32>,
    /// The share of sessions that hurt.
    pub pain: f64,
    /// The share of sessions that are rated.
    pub rates: f64,
}

const STEADY: &[(&str, &str)] = &[
    ("urgent", "none"),
    ("side", "both"),
    ("toe-lift", "partly"),
    ("notice", "classic+drag"),
    ("stand-30s", "yes"),
    ("weaker-leg", "holds-me"),
    ("knee", "steady"),
    ("fall-6-months", "no"),
    ("walking", "freely"),
    ("feeling", "full"),
    ("hands", "two"),
    ("walking-far", "two-minutes-daily"),
    ("calf", "fine"),
    ("minutes", "20"),
];

const CANE: &[(&str, &str)] = &[
    ("urgent", "already-looked-at"),
    ("side", "left"),
    ("toe-lift", "fully"),
    ("notice", "slap"),
    ("stand-30s", "yes"),
    ("weaker-leg", "not-yet"),
    ("knee", "steady"),
    ("fall-6-months", "no"),
    ("walking", "with-cane"),
    ("feeling", "less"),
    ("hands", "one"),
    ("walking-far", "between-rooms"),
    ("calf", "fine"),
    ("minutes", "15"),
];

const HEAT: &[(&str, &str)] = &[
    ("urgent", "already-looked-at"),
    ("side", "right"),
    ("toe-lift", "not-at-all"),
    ("notice", "drag"),
    ("stand-30s", "yes"),
    ("weaker-leg", "not-yet"),
    ("knee", "gives-way"),
    ("fall-6-months", "yes"),
    ("walking", "with-walker"),
    ("feeling", "less"),
    ("hands", "two"),
    ("walking-far", "few-steps"),
    ("calf", "fine"),
    ("minutes", "10"),
];

const CLASSIC: &[(&str, &str)] = &[
    ("urgent", "none"),
    ("side", "right"),
    ("toe-lift", "fully"),
    ("notice", "classic"),
    ("stand-30s", "yes"),
    ("weaker-leg", "holds-me"),
    ("knee", "steady"),
    ("fall-6-months", "no"),
    ("walking", "freely"),
    ("feeling", "full"),
    ("hands", "two"),
    ("walking-far", "two-minutes-daily"),
    ("calf", "operated-cleared"),
    ("minutes", "15"),
];

/// Somebody to whom little happens.
fn plain(name: &'static str, title: &'static str, told: &'static str) -> Person {
    Person {
        name,
        title,
        told,
        seed: 1,
        affected: Affected::Right,
        aid: Aid::None,
        answers: CLASSIC,
        strength: 1.0,
        growth: 0.004,
        away: None,
        ill: None,
        hot: Vec::new(),
        bad_days: 0.02,
        fall: None,
        pain: 0.001,
        rates: 0.7,
    }
}

/// All four.
pub fn all() -> [Person; 4] {
    [both(), cane(), heat(), ill()]
}

fn both() -> Person {
    Person {
        seed: 11,
        affected: Affected::Both,
        answers: STEADY,
        strength: 0.8,
        away: Some(196..206),
        ..plain(
            "both",
            "Classic and drag, both sides",
            "Lifts the toes a little. Ten days of holiday in July, without practice.",
        )
    }
}

fn cane() -> Person {
    Person {
        seed: 23,
        affected: Affected::Left,
        aid: Aid::Cane,
        answers: CANE,
        strength: 1.0,
        growth: 0.003,
        fall: Some(236),
        pain: 0.002,
        ..plain(
            "cane",
            "Slap, left side, with a cane",
            "Lifts the toes fully, has one usable hand. A fall at the end of August.",
        )
    }
}

fn heat() -> Person {
    Person {
        seed: 37,
        affected: Affected::Right,
        aid: Aid::Walker,
        answers: HEAT,
        strength: 1.1,
        growth: 0.002,
        hot: vec![168..182, 196..217],
        bad_days: 0.1,
        pain: 0.0015,
        ..plain(
            "heat",
            "MS, with heat",
            "Cannot lift the toes yet, walks with a walker. Five hot weeks, and bad days in between.",
        )
    }
}

fn ill() -> Person {
    Person {
        seed: 53,
        ill: Some(98..119),
        ..plain(
            "ill",
            "Classic, right side, ill for three weeks",
            "Lifts the toes fully. In bed for three weeks in April.",
        )
    }
}

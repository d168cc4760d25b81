//! Everything the ledger says has its text.

use super::super::level::{Feet, Level};
use super::super::track::Track;
use super::super::why::{self, Why};
use super::super::{Rating, Restart};
use super::{LIFT, STRETCH, WALK, day, exercise, item, person};
use crate::say::Said;

const WHYS: [Why; 13] = [
    Why::Start,
    Why::Enough,
    Why::Well { more: 2 },
    Why::Closer,
    Why::SecondSet,
    Why::Hard,
    Why::Hurt,
    Why::Away { days: 9 },
    Why::AwayLong { days: 21 },
    Why::Restarted { because: Restart::Illness },
    Why::Restarted { because: Restart::Relapse },
    Why::Restarted { because: Restart::Hospital },
    Why::Restarted { because: Restart::Fall },
];

/// What is said of a track on the day of a change and long after it, and after the rating that led to it.
fn told(track: &Track) -> Vec<Said> {
    vec![why::today(track, day(0)), why::today(track, day(60)), why::changed(track), why::lighter(track.level)]
}

#[test]
fn everything_said_of_a_dose_is_written() {
    let mut said = vec![why::fixed(), why::rests(), why::rests_now(), why::waits()];
    for id in [LIFT, STRETCH, WALK] {
        for why in WHYS {
            let mut track = Track::new(&item(id), &exercise(id));
            (track.why, track.since) = (why, Some(day(0)));
            said.extend(told(&track));
            track.hurt_at = vec![track.level];
            said.extend(told(&track));
        }
    }
    for level in [Level::Lifts { repetitions: 15, sets: 2, feet: Feet::Closer }, Level::Walk { seconds: 120 }] {
        let id = if level.is_timed() { WALK } else { LIFT };
        let mut track = Track::new(&item(id), &exercise(id));
        (track.level, track.why, track.since) = (level, Why::Well { more: 1 }, Some(day(0)));
        said.extend(told(&track));
    }
    crate::texts::assert_written("dose-", said);
}

#[test]
fn half_a_dose_says_the_half() {
    let mut who = person([LIFT, STRETCH]);
    who.lighter = true;
    assert_eq!(super::number(&who.dose(LIFT, 0).why, "now"), 5);
    let stretch = who.dose(STRETCH, 0);
    assert_eq!((super::number(&stretch.why, "now"), stretch.prescription.unwrap().sides[0].repetitions), (20, 1));
    assert_eq!(who.rate(LIFT, 0, Rating::Easy), None);
}

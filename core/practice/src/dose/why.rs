//! Why today's number is what it is, as a sentence.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::level::{Feet, Level};
use super::rating::Restart;
use super::track::{Track, WEEK};
use crate::calendar::days;
use crate::say::{Arg, Said};

/// Why a level is what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Why {
    /// The plan begins there.
    Start,
    /// The person had enough there.
    Enough,
    /// It went well.
    Well { more: u16 },
    /// It went well: the feet come closer.
    Closer,
    /// It went well: a second set.
    SecondSet,
    /// It was hard twice running.
    Hard,
    /// It hurt, and the person tries again.
    Hurt,
    /// Away for so many days, 7 to 13.
    Away { days: u16 },
    /// Away for so many days, 14 or more.
    AwayLong { days: u16 },
    /// Something made everything begin anew.
    Restarted { because: Restart },
}

impl Why {
    /// Why a rise from one level led to the next.
    pub(super) fn rise(from: Level, to: Level) -> Self {
        match (from, to) {
            (Level::Lifts { sets, .. }, Level::Lifts { sets: more, .. }) if more > sets => Self::SecondSet,
            (Level::Lifts { feet: Feet::Forward, .. }, Level::Lifts { feet: Feet::Closer, .. }) => Self::Closer,
            _ => Self::Well { more: to.number().saturating_sub(from.number()) },
        }
    }

    /// Whether it came of a rise.
    pub(super) fn is_rise(self) -> bool {
        matches!(self, Self::Well { .. } | Self::Closer | Self::SecondSet)
    }

    /// Whether the change lies so far back that it no longer explains today's number.
    fn is_old(self, since: Option<Date>, on: Date) -> bool {
        match self {
            Self::Start | Self::Enough => false,
            _ => since.is_none_or(|since| days(since, on) >= WEEK),
        }
    }
}

/// A sentence with the number of a level, in its words for repetitions or for seconds.
fn of(level: Level, keys: [&'static str; 2], more: &[(&'static str, u16)]) -> Said {
    let [plain, timed] = keys;
    let numbers = std::iter::once(("now", level.number())).chain(more.iter().copied());
    let args = numbers.map(|(name, number)| (name, Arg::Number(u32::from(number)))).collect();
    Said { key: if level.is_timed() { timed } else { plain }, args }
}

/// A key and the same for seconds.
macro_rules! keys {
    ($key:literal) => {
        [$key, concat!($key, "-seconds")]
    };
}

/// Today's number explained.
pub(super) fn today(track: &Track, on: Date) -> Said {
    let level = track.level;
    if track.why.is_old(track.since, on) {
        let keys = match track.ladder.up(level) {
            None => keys!("dose-most"),
            Some(up) if track.has_hurt_at(up) => keys!("dose-steady-after-pain"),
            Some(_) => keys!("dose-steady"),
        };
        return of(level, keys, &[]);
    }
    match track.why {
        Why::Start => of(level, keys!("dose-start"), &[]),
        Why::Enough => of(level, keys!("dose-enough"), &[]),
        Why::Well { more } => of(level, keys!("dose-up"), &[("more", more)]),
        Why::Closer => of(level, ["dose-closer"; 2], &[]),
        Why::SecondSet => of(level, ["dose-second-set"; 2], &[]),
        Why::Hard => of(level, keys!("dose-back"), &[]),
        Why::Hurt => of(level, keys!("dose-after-pain"), &[]),
        Why::Away { days } => of(level, keys!("dose-away"), &[("days", days)]),
        Why::AwayLong { days } => of(level, keys!("dose-away-long"), &[("days", days)]),
        Why::Restarted { because } => of(level, restarted(because), &[]),
    }
}

fn restarted(because: Restart) -> [&'static str; 2] {
    match because {
        Restart::Illness => keys!("dose-restart-illness"),
        Restart::Relapse => keys!("dose-restart-relapse"),
        Restart::Hospital => keys!("dose-restart-hospital"),
        Restart::Fall => keys!("dose-restart-fall"),
    }
}

/// Half of it, on a lighter day.
pub(super) fn lighter(half: Level) -> Said {
    of(half, keys!("dose-lighter"), &[])
}

/// It stays as it was set.
pub(super) fn fixed() -> Said {
    plain("dose-fixed")
}

/// It rests, because it hurt.
pub(super) fn rests() -> Said {
    plain("dose-rests")
}

/// It has begun to rest.
pub(super) fn rests_now() -> Said {
    plain("dose-changed-rests")
}

/// It went well, and waits for its week.
pub(super) fn waits() -> Said {
    plain("dose-changed-waits")
}

/// What a level becomes from tomorrow on.
pub(super) fn changed(to: &Track) -> Said {
    match to.why {
        Why::Well { more } => of(to.level, keys!("dose-changed-up"), &[("more", more)]),
        Why::Closer => of(to.level, ["dose-changed-closer"; 2], &[]),
        Why::SecondSet => of(to.level, ["dose-changed-second-set"; 2], &[]),
        _ => of(to.level, keys!("dose-changed-back"), &[]),
    }
}

fn plain(key: &'static str) -> Said {
    Said { key, args: Vec::new() }
}

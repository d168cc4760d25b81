//! Whether prompts come through.

use crate::{Capabilities, Outcome, Outcomes, Plan, Record};

#[cfg(test)]
mod tests;

/// Prompts that come later than this are told: a short walk bears a quarter of an hour.
const LATE_MIN: i64 = 15;
/// So many late or lost prompts say something.
const FEWEST: usize = 5;
const FEWEST_LOST: usize = 3;
/// How far back prompts are looked at, in days.
const LATENESS_DAYS: i64 = 14;
const LOST_DAYS: i64 = 3;

/// What a platform says of itself beside [`Capabilities`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, as the platforms have them")]
pub struct Surroundings {
    /// The channel of the prompts is muted.
    pub channel_muted: bool,
    /// Alarms to the minute are not allowed.
    pub not_exact: bool,
    /// A battery saver may hold alarms back.
    pub battery_restricted: bool,
    /// The app was stopped by the system or the person, which takes away its alarms.
    pub force_stopped: bool,
}

/// Something that keeps prompts from a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Notifications are not allowed.
    MayNotNotify,
    /// Their channel is muted.
    ChannelMuted,
    /// The app was stopped from outside.
    ForceStopped,
    /// So many prompts in a row were armed and did not come.
    NotDelivered {
        /// How many.
        count: usize,
    },
    /// Prompts are planned, and the platform holds none of them.
    NothingArmed,
    /// A battery saver may hold them back.
    BatteryRestricted,
    /// Nineteen in twenty come within so many minutes, which is late.
    Late {
        /// The 95th percentile of the lateness of the last two weeks, in minutes.
        p95_min: i64,
    },
    /// They come, but not to the minute.
    NotExact,
}

/// Where the system lets a person change what it allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SystemPage {
    /// What may be shown, and how loudly.
    Notifications,
    /// Alarms to the minute.
    ExactAlarms,
    /// What may run in the background.
    Battery,
}

impl Trouble {
    /// The key of the notice that tells a person, with a remedy.
    pub const fn key(self) -> &'static str {
        match self {
            Self::MayNotNotify => "may-not-notify",
            Self::ChannelMuted => "channel-muted",
            Self::ForceStopped => "force-stopped",
            Self::NotDelivered { .. } => "reminders-not-delivered",
            Self::NothingArmed => "nothing-armed",
            Self::BatteryRestricted => "battery-restricted",
            Self::Late { .. } => "reminders-late",
            Self::NotExact => "not-exact",
        }
    }

    /// Where in the system something helps; none where only the app itself can help.
    pub const fn mended_at(self, capabilities: Capabilities) -> Option<SystemPage> {
        match self {
            Self::MayNotNotify | Self::ChannelMuted => Some(SystemPage::Notifications),
            Self::NotExact => Some(SystemPage::ExactAlarms),
            // Where the platform itself shows what is pending, no battery saver holds it back, but how it shows it may.
            Self::Late { .. } | Self::NotDelivered { .. } if capabilities.keeps_pending() => {
                Some(SystemPage::Notifications)
            }
            Self::Late { .. } | Self::NotDelivered { .. } | Self::BatteryRestricted | Self::ForceStopped => {
                Some(SystemPage::Battery)
            }
            Self::NothingArmed => None,
        }
    }

    /// Whether prompts may fail to come; without exact alarms they come, only not to the minute.
    pub const fn is_serious(self) -> bool {
        !matches!(self, Self::NotExact)
    }
}

/// What keeps prompts from a person at `now_s` (seconds since 1970-01-01 UTC), the most important first.
pub fn troubles(
    now_s: i64,
    plan: &Plan,
    outcomes: &Outcomes,
    capabilities: Capabilities,
    surroundings: Surroundings,
) -> Vec<Trouble> {
    let lost = lost_in_a_row(now_s, outcomes);
    let late_min = lateness_p95_min(now_s, outcomes).filter(|minutes| *minutes > LATE_MIN);
    let nothing_armed =
        !plan.prompts.is_empty() && !plan.prompts.iter().any(|prompt| is_armed(outcomes.get(prompt.id)));
    let all = [
        (!capabilities.may_notify).then_some(Trouble::MayNotNotify),
        surroundings.channel_muted.then_some(Trouble::ChannelMuted),
        surroundings.force_stopped.then_some(Trouble::ForceStopped),
        // A platform that keeps what is pending does not say what it has shown.
        (!capabilities.keeps_pending() && lost >= FEWEST_LOST).then_some(Trouble::NotDelivered { count: lost }),
        nothing_armed.then_some(Trouble::NothingArmed),
        surroundings.battery_restricted.then_some(Trouble::BatteryRestricted),
        late_min.map(|p95_min| Trouble::Late { p95_min }),
        surroundings.not_exact.then_some(Trouble::NotExact),
    ];
    all.into_iter().flatten().collect()
}

fn is_armed(record: Option<&Record>) -> bool {
    record.is_some_and(|record| record.outcome == Outcome::Armed || record.outcome.is_moved())
}

/// How many of the latest prompts were armed and nothing was heard of them.
fn lost_in_a_row(now_s: i64, outcomes: &Outcomes) -> usize {
    let since_s = now_s.saturating_sub(LOST_DAYS * 86_400);
    let mut latest: Vec<&Record> =
        outcomes.records().filter(|record| (since_s..now_s).contains(&record.at_s)).collect();
    latest.sort_by_key(|record| std::cmp::Reverse(record.at_s));
    let lost = |record: &&&Record| record.outcome == Outcome::Unknown;
    let over = latest.iter().filter(|record| !matches!(record.outcome, Outcome::Withdrawn | Outcome::Armed));
    over.take_while(lost).count()
}

/// The 95th percentile (nearest rank) of how late prompts came, in minutes; `None` where too few were heard of.
pub fn lateness_p95_min(now_s: i64, outcomes: &Outcomes) -> Option<i64> {
    let since_s = now_s.saturating_sub(LATENESS_DAYS * 86_400);
    let recent = outcomes.records().filter(|record| record.at_s >= since_s && record.at_s <= now_s);
    let mut late_s: Vec<i64> = recent.filter_map(|record| Some((record.delivered_s? - record.at_s).max(0))).collect();
    if late_s.len() < FEWEST {
        return None;
    }
    late_s.sort_unstable();
    let rank = (late_s.len() * 95).div_ceil(100);
    late_s.get(rank - 1).map(|seconds| seconds / 60)
}

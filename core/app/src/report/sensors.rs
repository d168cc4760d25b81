//! The sensors, how they sit, and the borders in force.

use heelfirst_gait::cue::Baseline;
use heelfirst_gait::{Mount, MovedBorders, Settings};
use heelfirst_history::{Context, MountRecord, SensorRecord};
use heelfirst_report::{Borders, Lifts, SensorUse, Side, Walking};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::circumstances::{foot, foot_side};
use super::person::Person;

/// What was measured.
pub(super) struct Seen<'s> {
    pub(super) walking: &'s [Walking],
    pub(super) lifts: &'s [Lifts],
}

impl Seen<'_> {
    fn of(&self, side: Side) -> bool {
        self.walking.iter().any(|walking| walking.side == Some(side))
            || self.lifts.iter().any(|lifts| lifts.side == side)
    }
}

/// The paired ones. A foot that was measured and wears none any more had one of which only that is known.
pub(super) fn sensors(paired: &[SensorRecord], seen: &Seen<'_>, person: &Person, zone: &TimeZone) -> Vec<SensorUse> {
    let mut all: Vec<SensorUse> = paired.iter().map(|sensor| paired_use(sensor, person, zone)).collect();
    for side in person.sides() {
        if seen.of(side) && !all.iter().any(|sensor| sensor.side == Some(side)) {
            all.push(SensorUse { side: Some(side), ..nothing("unknown", borders(side, person)) });
        }
    }
    all
}

fn nothing(kind: &str, borders: Borders) -> SensorUse {
    SensorUse {
        kind: kind.to_owned(),
        side: None,
        placement: None,
        calibrated_on: None,
        mount_confidence: None,
        borders: Some(borders),
    }
}

/// Neither its name nor its id: makers put serial numbers into both.
fn paired_use(sensor: &SensorRecord, person: &Person, zone: &TimeZone) -> SensorUse {
    let side = foot_side(sensor.foot);
    let kind = person.facts.known_sensors.get(&sensor.sensor).and_then(|known| known.kind_name());
    let kept = mount(sensor, person.facts.context.shoe.as_deref());
    let mount = kept.and_then(|kept| serde_json::from_value::<Mount>(kept.mount.clone()).ok());
    SensorUse {
        side: Some(side),
        calibrated_on: kept.map(|kept| date_in(kept.calibrated_us, zone)),
        mount_confidence: mount.map(|mount| mount.quality),
        ..nothing(kind.unwrap_or("unknown"), borders(side, person))
    }
}

/// How it sits on the foot that wears it and on this shoe, else on any.
fn mount<'s>(sensor: &'s SensorRecord, shoe: Option<&str>) -> Option<&'s MountRecord> {
    let on =
        |shoe: Option<&str>| sensor.mounts.iter().find(|kept| kept.foot == sensor.foot && kept.shoe.as_deref() == shoe);
    on(shoe).or_else(|| on(None))
}

fn date_in(us: i64, zone: &TimeZone) -> Date {
    Timestamp::from_microsecond(us).unwrap_or_default().to_zoned(zone.clone()).date()
}

/// As a walk in the circumstances now chosen would be graded.
fn borders(side: Side, person: &Person) -> Borders {
    let facts = &person.facts;
    let foot = foot(side);
    let is_calibrated = |context: &Context| {
        let mut worn = facts.paired.iter().filter(|paired| paired.foot == foot);
        worn.any(|paired| paired.mounts.of(foot, context.shoe.as_deref()).is_some())
    };
    let calibrated = is_calibrated(&facts.context);
    let baseline = if calibrated { facts.baselines.of(foot, &facts.context) } else { Baseline::default() };
    let in_force = Settings { moved: facts.moved_borders, baseline }.borders();
    Borders {
        heel_deg: in_force.heel_deg,
        toe_deg: in_force.toe_deg,
        slap_ms: in_force.slap_contact_to_flat_ms,
        moved: facts.moved_borders != MovedBorders::default(),
    }
}

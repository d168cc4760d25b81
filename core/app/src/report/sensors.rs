//! The sensors, how they sit, and the borders in force.

use std::collections::BTreeSet;

use heelfirst_gait::cue::Baseline;
use heelfirst_gait::{Mount, MovedBorders, Settings};
use heelfirst_history::{Context, MountRecord, SensorRecord};
use heelfirst_report::{Borders, Lifts, SensorUse, Side, StandIn, Walking};
use heelfirst_sensors::{ReplayRadio, SimulatedRadio};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::circumstances::{foot, foot_side, history_stand_in};
use super::person::Person;

/// What was measured.
pub(super) struct Seen<'s> {
    pub(super) walking: &'s [Walking],
    pub(super) lifts: &'s [Lifts],
}

impl Seen<'_> {
    /// What saw this side: a sensor on a person's foot (`None`), or what stood in for one.
    fn by(&self, side: Side) -> BTreeSet<Option<StandIn>> {
        let walked = self.walking.iter().filter(|walking| walking.side == Some(side));
        let lifted = self.lifts.iter().filter(|lifts| lifts.side == side);
        let lifted = lifted.map(|lifts| lifts.context.as_ref().and_then(|context| context.stand_in));
        walked.map(|walking| walking.context.stand_in).chain(lifted).collect()
    }
}

const UNKNOWN: &str = "unknown";

/// The paired ones. A foot that was measured and wears none any more had one of which only that is known, or what stood in for one.
pub(super) fn sensors(paired: &[SensorRecord], seen: &Seen<'_>, person: &Person, zone: &TimeZone) -> Vec<SensorUse> {
    let mut all: Vec<SensorUse> = paired.iter().map(|sensor| paired_use(sensor, person, zone)).collect();
    for side in person.sides() {
        for by in seen.by(side) {
            if !all.iter().any(|sensor| sensor.side == Some(side) && sensor.stand_in() == by) {
                all.push(worn(by.map_or(UNKNOWN, StandIn::sensor_kind), side, person));
            }
        }
    }
    all
}

/// A sensor of which no more is known than its kind.
fn worn(kind: &str, side: Side, person: &Person) -> SensorUse {
    let unknown = SensorUse {
        kind: kind.to_owned(),
        side: Some(side),
        placement: None,
        since: None,
        calibrated_on: None,
        mount_confidence: None,
        borders: None,
    };
    SensorUse { borders: Some(borders(side, unknown.stand_in(), person)), ..unknown }
}

/// Neither its name nor its id: makers put serial numbers into both.
fn paired_use(sensor: &SensorRecord, person: &Person, zone: &TimeZone) -> SensorUse {
    let side = foot_side(sensor.foot);
    let kind = kind(&sensor.sensor, person);
    let kept = mount(sensor, person.facts.context.shoe.as_deref());
    let mount = kept.and_then(|kept| serde_json::from_value::<Mount>(kept.mount.clone()).ok());
    SensorUse {
        since: Timestamp::from_microsecond(sensor.paired_us).ok(),
        calibrated_on: kept.map(|kept| date_in(kept.calibrated_us, zone)),
        mount_confidence: mount.map(|mount| mount.quality),
        ..worn(kind, side, person)
    }
}

/// What the sensor is. The feet that come with a radio are known by their ids.
fn kind<'p>(sensor: &str, person: &'p Person) -> &'p str {
    let told = person.facts.known_sensors.get(sensor).and_then(|known| known.kind_name());
    told.unwrap_or(match sensor {
        _ if sensor == SimulatedRadio::sensor().as_str() => StandIn::Simulated.sensor_kind(),
        _ if sensor == ReplayRadio::sensor().as_str() => StandIn::Replayed.sensor_kind(),
        _ => UNKNOWN,
    })
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
fn borders(side: Side, stand_in: Option<StandIn>, person: &Person) -> Borders {
    let facts = &person.facts;
    let foot = foot(side);
    let context = Context { stand_in: stand_in.map(history_stand_in), ..facts.context.clone() };
    let is_calibrated = |context: &Context| {
        let mut worn = facts.paired.iter().filter(|paired| paired.foot == foot);
        worn.any(|paired| paired.mounts.of(foot, context.shoe.as_deref()).is_some())
    };
    let calibrated = is_calibrated(&context);
    let baseline = if calibrated { facts.baselines.of(foot, &context) } else { Baseline::default() };
    let in_force = Settings { moved: facts.moved_borders, baseline }.borders();
    Borders {
        heel_deg: in_force.heel_deg,
        toe_deg: in_force.toe_deg,
        slap_ms: in_force.slap_contact_to_flat_ms,
        moved: facts.moved_borders != MovedBorders::default(),
        leaning: in_force != heelfirst_gait::Borders::default(),
    }
}

//! A walk: the group, and what belongs to it.

use serde_json::{Value, json};

use super::codes::{Code, GROUP_PROFILE, MEASURE_PROFILE};
use super::observation::Observation;
use super::person::Person;
use super::{Device, device_on, entry, period, uuid, whose};
use crate::record::{FootWalk, Landings, Report, Side, Unit, Walk};

/// The group of a walk and its members, the group first.
pub(super) fn resources(walk: &Walk, person: &Person, devices: &[Device]) -> Vec<Value> {
    let start = |code: Code| Observation::of_activity(MEASURE_PROFILE, code, person, period(walk));
    let mut members = vec![("activity", start(Code::ACTIVITY).concept(Code::WALKING))];
    if walk.active_min.is_finite() {
        members.push(("duration", start(Code::DURATION).quantity(walk.active_min.max(0.0), Unit::Minute)));
    }
    members.extend(both_feet(walk).map(|steps| ("steps", start(Code::STEPS).quantity(steps, Unit::Steps))));
    members.extend(walk.feet.iter().flat_map(|foot| of_foot(foot, &start, device_on(devices, foot.side, walk))));
    let told = |member: Observation| member.of_stand_in(walk.context.stand_in);
    let named: Vec<_> = members
        .into_iter()
        .map(|(part, member)| (uuid::of(&["walk", &walk.id, part]), told(member).finish()))
        .collect();
    let urls: Vec<_> = named.iter().map(|(url, _)| url.clone()).collect();
    let group = Observation::of_activity(GROUP_PROFILE, Code::PANEL, person, period(walk)).members(&urls);
    let group = told(group).finish();
    let group = entry(&uuid::of(&["walk", &walk.id]), group);
    std::iter::once(group).chain(named.into_iter().map(|(url, member)| entry(&url, member))).collect()
}

/// Steps of both feet, where both were counted: what others mean by steps.
fn both_feet(walk: &Walk) -> Option<f64> {
    let steps = |side: Side| walk.feet.iter().find(|foot| foot.side == side).map(|foot| f64::from(foot.steps));
    Some(steps(Side::Left)? + steps(Side::Right)?)
}

fn of_foot(
    foot: &FootWalk,
    start: &dyn Fn(Code) -> Observation,
    device: Option<&Device>,
) -> Vec<(&'static str, Observation)> {
    let device = device.map(|device| device.url.as_str());
    let part = |left: &'static str, right: &'static str| if foot.side == Side::Left { left } else { right };
    let median = |value: Option<f64>, code: &'static str, unit: Unit| {
        value.filter(|value| value.is_finite()).map(|value| start(Code::local(code)).quantity(value, unit))
    };
    let steps = start(Code::local("foot-steps")).quantity(f64::from(foot.steps), Unit::Steps);
    let landings = foot.landings.map(|landings| start(Code::local("landings")).components(counts(landings)));
    let all = [
        (part("left-steps", "right-steps"), Some(steps)),
        (part("left-landings", "right-landings"), landings),
        (part("left-angle", "right-angle"), median(foot.strike_angle_deg, "foot-strike-angle", Unit::Degree)),
        (part("left-flat", "right-flat"), median(foot.contact_to_flat_ms, "contact-to-flat", Unit::Millisecond)),
        (part("left-stride", "right-stride"), median(foot.stride_time_s, "stride-time", Unit::Second)),
    ];
    all.into_iter().filter_map(|(part, seen)| Some((part, seen?.of_foot(foot.side, device)))).collect()
}

fn counts(landings: Landings) -> [(Code, u32); 5] {
    [
        ("landing-heel", landings.heel),
        ("landing-flat", landings.flat),
        ("landing-toe", landings.toe),
        ("slap", landings.slap),
        ("drag", landings.drag),
    ]
    .map(|(code, count)| (Code::local(code), count))
}

/// Falls, near falls and trips, as they were reported in the whole period.
pub(super) fn reported(report: &Report, person: &Person) -> Vec<Value> {
    let safety = &report.safety;
    let all = [("falls", safety.falls), ("near-falls", safety.near_falls), ("trips", safety.trips)];
    let one = |(code, mishaps): (&'static str, crate::record::Mishaps)| {
        let period = json!({ "start": report.from.to_string(), "end": report.until.max(report.from).to_string() });
        let count =
            Observation::plain(Code::local(code), person, period).quantity(f64::from(mishaps.count), Unit::Events);
        let (from, until) = (report.from.to_string(), report.until.to_string());
        entry(&uuid::of(&["reported", whose(report), &from, &until, code]), count.finish())
    };
    all.into_iter().map(one).collect()
}

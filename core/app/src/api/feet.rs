//! What a screen shows while it is told which foot a sensor is on.

use super::error::NoticeSnapshot;
use super::ids::SensorId;
use super::session::{CueHaptic, CueSound, Side};
use super::step::SensorSnapshot;

/// How far telling the feet apart has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum FeetStage {
    /// The person sits down while the sensors are being connected.
    Sit,
    /// The heel is to be tapped three times.
    Tap,
    /// It is known which sensor is on which foot, and on disk.
    Told,
    /// It did not work; the notice says why and what helps.
    Failed,
    /// The person stopped it.
    Stopped,
}

/// Telling the feet apart at one moment; the next one replaces it.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct FeetSnapshot {
    /// The sensors in question, one or two.
    pub sensors: Vec<SensorId>,
    /// The foot whose heel is tapped.
    pub foot: Side,
    /// How far it has come. After `Told`, `Failed` and `Stopped` nothing more comes of it.
    pub stage: FeetStage,
    /// How long it has lasted, in ms.
    pub at_ms: i64,
    /// What to do now, or how it ended.
    pub text: String,
    /// What to say now; none where nothing new is to be said, and in a snapshot that was asked for.
    pub speech: Option<String>,
    /// The sound.
    pub sound: CueSound,
    /// The vibration.
    pub haptic: CueHaptic,
    /// The sensor that felt the taps and is paired with that foot; another one is then paired with the other foot. Once told.
    pub tapped: Option<SensorId>,
    /// Why it did not work, and what helps; only then.
    pub notice: Option<NoticeSnapshot>,
    /// Whether it is over: nothing more comes of it.
    #[uniffi(default = false)]
    pub is_over: bool,
}

/// The two sensors whose feet can be told apart at once, for `Coach::tell_feet_apart`: exactly two that can tell landings and of which
/// nobody said yet where they are. Empty elsewhere.
#[uniffi::export]
#[must_use]
pub fn feet_to_tell_apart(sensors: Vec<SensorSnapshot>) -> Vec<SensorId> {
    let open = sensors.into_iter().filter(|sensor| sensor.foot.is_none() && sensor.grades_landings);
    let open: Vec<_> = open.map(|sensor| sensor.sensor).collect();
    if open.len() == 2 { open } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::LinkState;

    fn sensor(name: &str, grades_landings: bool, foot: Option<Side>) -> SensorSnapshot {
        SensorSnapshot {
            sensor: SensorId { value: name.to_owned() },
            name: name.to_owned(),
            kind: String::new(),
            kind_text: String::new(),
            grades_landings,
            limits_text: None,
            foot,
            link: LinkState::Idle,
            link_text: String::new(),
            signal_dbm: None,
            signal_text: None,
            lost_samples: 0,
            lost_is_estimated: false,
            battery_percent: None,
            battery_text: None,
            battery_low: false,
            model: None,
            firmware: None,
            cadence_per_min: None,
            speed_mps: None,
            mount_quality: None,
            mount_text: String::new(),
        }
    }

    #[test]
    fn exactly_two_that_can_tell_landings_and_are_on_no_foot_yet() {
        let (one, other) = (sensor("a", true, None), sensor("b", true, None));
        let counter = sensor("pace-only", false, None);
        let told = |sensors: &[&SensorSnapshot]| {
            let found = feet_to_tell_apart(sensors.iter().copied().cloned().collect());
            found.into_iter().map(|id| id.value).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(told(&[&one, &counter, &other]), "a b");
        assert_eq!(told(&[&one]), "");
        assert_eq!(told(&[&one, &other, &sensor("c", true, None)]), "");
        assert_eq!(told(&[&one, &sensor("b", true, Some(Side::Left))]), "");
        assert_eq!(told(&[&one, &counter]), "");
    }
}

//! How the sensors sit: what is stored of it, and what an analyser is given.

use heelfirst_gait::{Foot, Mount};
use heelfirst_history::Context;
use heelfirst_sensors::SensorId;

use super::State;

/// The stored mounts of one sensor, at most one for each foot and shoe.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Mounts(Vec<(Foot, Option<String>, Mount)>);

impl Mounts {
    /// Keeps a mount in the place of the one before it.
    pub(crate) fn keep(&mut self, foot: Foot, shoe: Option<String>, mount: Mount) {
        self.0.retain(|(of, on, _)| (of, on) != (&foot, &shoe));
        self.0.push((foot, shoe, mount));
    }

    /// The mount on this foot and shoe, else the one that was made for any shoe. Another shoe's is never taken, nor one that is no
    /// rotation: an analyser would not take it either.
    pub(crate) fn of(&self, foot: Foot, shoe: Option<&str>) -> Option<Mount> {
        let on = |shoe: Option<&str>| {
            self.0.iter().find(|(of, on, mount)| *of == foot && on.as_deref() == shoe && mount.is_sound())
        };
        on(shoe).or_else(|| on(None)).map(|(_, _, mount)| *mount)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What the analyser of a sensor is told before it hears a sample.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Fit {
    pub(super) mount: Option<Mount>,
    /// The mount of the other foot's sensor, so that swapped sensors are recognised.
    pub(super) other: Option<Mount>,
}

impl State {
    /// How a sensor sits in the context of the running session, as far as that is known.
    pub(super) fn fit(&self, id: &SensorId, foot: Foot) -> Fit {
        let context = self.running.as_ref().map_or(&self.facts.context, |running| &running.context);
        let mount_of = |id: &SensorId, foot| self.sensing.sensors.get(id)?.mounts.of(foot, context.shoe.as_deref());
        let others = self.sensing.sensors.iter().filter(|(other, _)| *other != id);
        let mut other = others.filter_map(|(id, sensor)| Some((id, sensor.foot.filter(|worn| *worn != foot)?)));
        Fit { mount: mount_of(id, foot), other: other.find_map(|(id, foot)| mount_of(id, foot)) }
    }

    /// Whether a sensor on this foot is calibrated for this context.
    pub(super) fn is_calibrated(&self, foot: Foot, context: &Context) -> bool {
        let mut worn = self.sensing.sensors.values().filter(|sensor| sensor.foot == Some(foot));
        worn.any(|sensor| sensor.mounts.of(foot, context.shoe.as_deref()).is_some())
    }

    /// The mount that a sensor has for the next session.
    pub(super) fn mount_now(&self, id: &SensorId) -> Option<Mount> {
        let sensor = self.sensing.sensors.get(id)?;
        sensor.mounts.of(sensor.foot?, self.facts.context.shoe.as_deref())
    }

    /// Another shoe: what is known of the sensors may be another.
    pub(super) fn say_mounts(&mut self) {
        let ids: Vec<SensorId> = self.sensing.sensors.keys().cloned().collect();
        for id in ids {
            if self.sensing.sensors.get(&id).is_some_and(|sensor| !sensor.mounts.is_empty()) {
                self.say_sensor(&id);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mount(quality: f64) -> Mount {
        Mount { quality, ..Mount::ALIGNED }
    }

    #[test]
    fn a_mount_is_never_taken_from_another_foot_or_shoe() {
        let mut mounts = Mounts::default();
        mounts.keep(Foot::Left, Some("boots".to_owned()), mount(0.1));
        mounts.keep(Foot::Left, Some("boots".to_owned()), mount(0.2));
        let quality = |mounts: &Mounts, foot, shoe| mounts.of(foot, shoe).map(|mount| mount.quality);
        assert_eq!(quality(&mounts, Foot::Left, Some("boots")), Some(0.2));
        assert_eq!(quality(&mounts, Foot::Right, Some("boots")), None);
        assert_eq!(quality(&mounts, Foot::Left, Some("slippers")), None);
        assert_eq!(quality(&mounts, Foot::Left, None), None);
        mounts.keep(Foot::Left, None, mount(0.3));
        assert_eq!(quality(&mounts, Foot::Left, Some("slippers")), Some(0.3));
        assert_eq!(quality(&mounts, Foot::Left, Some("boots")), Some(0.2));
    }

    #[test]
    fn a_mount_that_is_no_rotation_is_none() {
        let mut mounts = Mounts::default();
        mounts.keep(Foot::Left, None, Mount { rotation: [[0.0; 3]; 3], quality: 1.0 });
        assert_eq!(mounts.of(Foot::Left, None), None);
        mounts.keep(Foot::Left, None, mount(0.5));
        mounts.keep(Foot::Left, Some("boots".to_owned()), mount(f64::NAN));
        assert_eq!(mounts.of(Foot::Left, Some("boots")), Some(mount(0.5)));
    }
}

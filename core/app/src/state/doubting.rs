//! The question after a walk: does the sensor still sit as it did?

use std::collections::BTreeMap;

use heelfirst_gait::{Foot, MountDoubt};
use heelfirst_history::Event;
use heelfirst_sensors::SensorId;
use heelfirst_words::Args;
use serde::{Deserialize, Serialize};

use super::State;
use super::facts::key;
use super::running::Running;
use crate::api::{self, CoachError, CoachEvent, MountAnswer, MountChoice, MountDoubtKind, MountQuestion};

/// Why the mount of one sensor, foot and shoe is doubted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Doubted {
    foot: Foot,
    shoe: Option<String>,
    doubt: MountDoubt,
    /// The person left it as it is: not asked again.
    #[serde(default)]
    left: bool,
}

/// By the radio's name of the sensor.
pub(crate) type MountDoubts = BTreeMap<String, Doubted>;

impl State {
    /// What the analysers of a walk that is over came to doubt, as a fact; none where nothing is new.
    pub(super) fn raise_doubts(&mut self, running: &Running) -> Option<Event> {
        let before = self.facts.mount_doubts.clone();
        for (id, doubt) in &running.doubts {
            let Some(foot) = self.sensing.sensors.get(id).and_then(|sensor| sensor.foot) else { continue };
            let new = Doubted { foot, shoe: running.context.shoe.clone(), doubt: *doubt, left: false };
            let of = id.as_str().to_owned();
            let left =
                self.facts.mount_doubts.get(&of).is_some_and(|old| *old == Doubted { left: true, ..new.clone() });
            if !left {
                self.facts.mount_doubts.insert(of, new);
            }
        }
        (self.facts.mount_doubts != before).then(|| self.doubts_fact()).flatten()
    }

    /// The sensor was calibrated, paired or forgotten: its question is answered. The fact of it, if there was one.
    pub(super) fn settle_doubt(&mut self, id: &SensorId) -> Option<Event> {
        self.facts.mount_doubts.remove(id.as_str())?;
        self.doubts_fact()
    }

    /// As [`State::settle_doubt`], noted and told.
    pub(super) fn drop_doubt(&mut self, id: &SensorId) {
        if let Some(fact) = self.settle_doubt(id) {
            let told = self.questions_event();
            self.note(vec![fact], vec![told]);
        }
    }

    fn doubts_fact(&self) -> Option<Event> {
        let value = serde_json::to_value(&self.facts.mount_doubts)
            .inspect_err(|error| tracing::error!(%error, "a doubt cannot be written"))
            .ok()?;
        Some(Event::SettingChanged { key: key::MOUNT_DOUBTS.to_owned(), value })
    }

    pub(super) fn questions_event(&self) -> CoachEvent {
        CoachEvent::MountQuestions { questions: self.mount_questions() }
    }

    /// What is to be asked while nobody walks.
    pub(super) fn mount_questions(&self) -> Vec<MountQuestion> {
        let open = self.facts.mount_doubts.iter().filter(|(_, doubted)| !doubted.left);
        open.map(|(id, doubted)| self.mount_question(id, doubted)).collect()
    }

    fn mount_question(&self, id: &str, doubted: &Doubted) -> MountQuestion {
        let foot = api::Side::from(doubted.foot);
        let (doubt, key, first) = match doubted.doubt {
            MountDoubt::Tilted => (MountDoubtKind::Tilted, "mount-tilted", MountAnswer::Calibrate),
            MountDoubt::Turned => (MountDoubtKind::Turned, "mount-turned", MountAnswer::Calibrate),
            MountDoubt::Swapped => (MountDoubtKind::Swapped, "mount-swapped", MountAnswer::Swap),
        };
        let mut answers = vec![first, MountAnswer::Calibrate, MountAnswer::Leave];
        answers.dedup();
        let choice = |answer| MountChoice { answer, label: self.words.plain(answer_key(answer)) };
        MountQuestion {
            sensor: api::SensorId { value: id.to_owned() },
            foot,
            doubt,
            notice: self.notice(key, &Args::new().with("side", foot.as_str())),
            choices: answers.into_iter().map(choice).collect(),
        }
    }

    /// Answers the question about a sensor.
    pub(crate) fn answer_mount(&mut self, id: &api::SensorId, answer: MountAnswer) -> Result<(), CoachError> {
        let open = self.facts.mount_doubts.get_mut(&id.value).filter(|doubted| !doubted.left);
        let doubted = open.ok_or_else(|| CoachError::not_found("a question about this sensor"))?;
        match answer {
            MountAnswer::Calibrate => self.calibrate(id),
            MountAnswer::Swap if doubted.doubt == MountDoubt::Swapped => self.swap(&SensorId::new(&id.value)),
            MountAnswer::Swap => Err(CoachError::invalid("answer", "the sensors do not seem to be swapped")),
            MountAnswer::Leave => {
                doubted.left = true;
                let fact = self.doubts_fact().into_iter().collect();
                let told = self.questions_event();
                self.note(fact, vec![told]);
                Ok(())
            }
        }
    }

    /// Two sensors change feet.
    fn swap(&mut self, id: &SensorId) -> Result<(), CoachError> {
        self.refuse_while_unfinished()?;
        let foot = self.sensing.sensors.get(id).and_then(|sensor| sensor.foot);
        let other_foot = foot.map(|foot| if foot == Foot::Left { Foot::Right } else { Foot::Left });
        let worn = |(_, sensor): &(&SensorId, &super::sensing::Sensor)| sensor.foot.is_some();
        let mut others = self.sensing.sensors.iter().filter(worn);
        let other = others.find(|(other, sensor)| *other != id && sensor.foot == other_foot).map(|(id, _)| id.clone());
        let (Some(foot), Some(other_foot), Some(other)) = (foot, other_foot, other) else {
            return Err(CoachError::invalid("answer", "there is no sensor on the other foot to swap with"));
        };
        self.pair_with(id, other_foot);
        self.pair_with(&other, foot);
        Ok(())
    }
}

fn answer_key(answer: MountAnswer) -> &'static str {
    match answer {
        MountAnswer::Calibrate => "mount-answer-calibrate",
        MountAnswer::Leave => "mount-answer-leave",
        MountAnswer::Swap => "mount-answer-swap",
    }
}

#[cfg(test)]
mod tests;

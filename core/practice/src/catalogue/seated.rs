//! The seated exercises.

use super::exercise::{Dose, Equipment, Exercise, Purpose, Safety, SeatedForm, Source, Support};
use crate::terms::{Manner, Position, SideOrder, Tempo};

/// What every seated exercise has in common.
const SEATED: Exercise = Exercise {
    id: "",
    source: Source::Guide,
    position: Position::Seated,
    purposes: &[],
    goal: None,
    steps: 3,
    dose: Dose::Repetitions { fewest: 3, start: 8, most: 15, sets: 1, most_sets: 2, rest_between_sets_s: 60 },
    dose_source: Source::OwnDefault,
    sides: SideOrder::Blocks,
    manner: Manner::Lift,
    tempo: None,
    hold_range_s: None,
    equipment: &[Equipment::Chair],
    support: Support::None,
    safety: &[],
    seated_form: SeatedForm::Itself,
    check: false,
};

const ANKLE_LIFT: Exercise = Exercise {
    id: "seated-ankle-lift",
    purposes: &[Purpose::FrontOfAnkle],
    steps: 4,
    // The guide asks for 10 to 15 a side; a person who can lift fewer well starts with fewer.
    dose: Dose::Repetitions { fewest: 3, start: 10, most: 15, sets: 1, most_sets: 2, rest_between_sets_s: 60 },
    dose_source: Source::Guide,
    manner: Manner::Lift,
    tempo: Some(Tempo::new(2, 2, 3, 1)),
    safety: &[Safety::LiftShrinks],
    ..SEATED
};

const ASSISTED_RAISE: Exercise = Exercise {
    id: "assisted-toe-raise",
    source: Source::NamedInGuide,
    purposes: &[Purpose::FrontOfAnkle],
    steps: 4,
    dose: Dose::Repetitions { fewest: 3, start: 5, most: 15, sets: 1, most_sets: 2, rest_between_sets_s: 60 },
    sides: SideOrder::Affected,
    manner: Manner::AssistedLift,
    tempo: Some(Tempo::new(3, 2, 4, 2)),
    equipment: &[Equipment::Chair, Equipment::Strap],
    safety: &[Safety::LiftShrinks, Safety::Clonus],
    ..SEATED
};

const CALF_STRETCH: Exercise = Exercise {
    id: "calf-stretch",
    purposes: &[Purpose::Calf],
    steps: 4,
    // The guide's hold is 20 to 30 s, several times daily; one or two holds a visit are our default.
    dose: Dose::Repetitions { fewest: 1, start: 2, most: 2, sets: 1, most_sets: 1, rest_between_sets_s: 60 },
    sides: SideOrder::Affected,
    manner: Manner::Stretch,
    tempo: Some(Tempo::new(5, 20, 5, 0)),
    hold_range_s: Some((20, 30)),
    equipment: &[Equipment::Chair, Equipment::Strap],
    safety: &[
        Safety::MildStretch,
        Safety::Clonus,
        Safety::NumbFoot,
        Safety::RecentOperation,
        Safety::SwollenCalf,
        Safety::StiffnessToStand,
    ],
    ..SEATED
};

const MARCH: Exercise = Exercise {
    id: "seated-march",
    purposes: &[Purpose::Hip],
    sides: SideOrder::Alternating,
    manner: Manner::Lift,
    tempo: Some(Tempo::new(1, 0, 1, 0)),
    ..SEATED
};

const LEG_KICK: Exercise = Exercise {
    id: "seated-leg-kick",
    purposes: &[Purpose::Knee, Purpose::Hip],
    manner: Manner::Lift,
    tempo: Some(Tempo::new(2, 1, 3, 1)),
    ..SEATED
};

/// The seated form of the hamstring curl.
const HEEL_SLIDE: Exercise = Exercise {
    id: "seated-heel-slide",
    source: Source::OwnDefault,
    purposes: &[Purpose::BackOfThigh],
    manner: Manner::Slide,
    tempo: Some(Tempo::new(2, 1, 3, 2)),
    sides: SideOrder::AffectedFirst,
    ..SEATED
};

/// Once a week: how many lifts there are today, and with a sensor from which one on they get lower.
const LIFT_CHECK: Exercise = Exercise {
    id: "weekly-lift-check",
    source: Source::NamedInGuide,
    dose: Dose::Repetitions { fewest: 10, start: 10, most: 20, sets: 1, most_sets: 1, rest_between_sets_s: 60 },
    dose_source: Source::OwnDefault,
    sides: SideOrder::Affected,
    check: true,
    ..ANKLE_LIFT
};

/// In the order they are shown.
pub(super) const ALL: [Exercise; 6] = [ANKLE_LIFT, ASSISTED_RAISE, CALF_STRETCH, MARCH, LEG_KICK, HEEL_SLIDE];
/// The seated check.
pub(super) const CHECK: Exercise = LIFT_CHECK;

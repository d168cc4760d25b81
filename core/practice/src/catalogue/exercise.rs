//! What the catalogue knows about one exercise.

use serde::Serialize;

use crate::terms::{Goal, Manner, Position, SideOrder, Tempo};

/// One exercise. Its texts live elsewhere, under the keys of [`Exercise::word_keys`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Exercise {
    /// Kebab-case, unique, never re-used.
    pub id: &'static str,
    /// Where the item itself comes from.
    pub source: Source,
    /// How the body is placed.
    pub position: Position,
    /// What it is for.
    pub purposes: &'static [Purpose],
    /// What a good step is; for walking items, and only for those.
    pub goal: Option<Goal>,
    /// Number of step texts, 1–9.
    pub steps: u8,
    /// How much.
    pub dose: Dose,
    /// Where the dose comes from.
    pub dose_source: Source,
    /// In which order the sides come.
    pub sides: SideOrder,
    /// How it is moved.
    pub manner: Manner,
    /// The seconds of a repetition (always our own default); `None` for walking items.
    pub tempo: Option<Tempo>,
    /// The hold a person may choose, shortest to longest in s, where the hold is the dose: a stretch, as the guide has
    /// it.
    pub hold_range_s: Option<(u16, u16)>,
    /// What must be at hand.
    pub equipment: &'static [Equipment],
    /// What to hold on to.
    pub support: Support,
    /// Safety lines shown before it, beside its own (`exercise-ID-safety`).
    pub safety: &'static [Safety],
    /// What a person does instead who practises seated.
    pub seated_form: SeatedForm,
    /// Whether it is a weekly check: it shows how things are, and is never part of a plan.
    pub check: bool,
}

impl Exercise {
    /// The seated exercise done instead of this one, if this one is not seated.
    pub fn seated_alternative(&self) -> Option<&'static str> {
        match self.seated_form {
            SeatedForm::Other(id) => Some(id),
            SeatedForm::Itself | SeatedForm::None { .. } => None,
        }
    }

    /// Whether the standing questions must have been answered before this is offered.
    pub fn needs_standing_answers(&self) -> bool {
        self.position != Position::Seated
    }

    /// Whether it is a seated lift of the toes, which a sensor on the foot can measure.
    pub fn is_toe_lift(&self) -> bool {
        let lifts = matches!(self.manner, Manner::Lift | Manner::AssistedLift);
        lifts && self.position == Position::Seated && self.purposes.contains(&Purpose::FrontOfAnkle)
    }

    /// Whether it is a weekly check, which no plan holds and no dose rule moves.
    pub fn is_check(&self) -> bool {
        self.check
    }

    /// Whether feet closer under the knees make it harder: the guide's lever, for a toe lift without help.
    pub fn has_feet_lever(&self) -> bool {
        self.is_toe_lift() && self.manner == Manner::Lift && !self.check
    }

    /// The keys of every text that belongs to this exercise alone: name, goal, step-1 …, safety, equipment.
    pub fn word_keys(&self) -> Vec<String> {
        let key = |part: &str| format!("exercise-{}-{part}", self.id);
        let steps = (1..=self.steps).map(|n| key(&format!("step-{n}")));
        [key("name"), key("goal")].into_iter().chain(steps).chain([key("safety"), key("equipment")]).collect()
    }
}

/// How much of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Dose {
    /// Repetitions for each side.
    Repetitions {
        /// The fewest a person may start with in a set.
        fewest: u8,
        /// The default in a set, until the person's own start is known.
        start: u8,
        /// The target that progress leads to; never more in a set.
        most: u8,
        /// Sets by default.
        sets: u8,
        /// Sets that progress may lead to.
        most_sets: u8,
        /// Rest between sets, at least 60 s.
        rest_between_sets_s: u16,
    },
    /// Time spent walking.
    Walking {
        /// The default burst.
        walking_s: u16,
        /// The longest burst ever proposed, at most 120 s.
        most_s: u16,
    },
}

/// Where a fact comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A physical therapist's public guide to foot drop describes it.
    Guide,
    /// The guide names it; how it is done is our own default.
    NamedInGuide,
    /// Our own sensible default, for a clinician to review.
    OwnDefault,
}

/// What an exercise is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// The muscles that lift the foot (dorsiflexors).
    FrontOfAnkle,
    /// The calf, which must let the foot come up.
    Calf,
    /// The hip. Makes walking safer meanwhile; does not strengthen the ankle.
    Hip,
    /// The knee.
    Knee,
    /// The back of the thigh.
    BackOfThigh,
    /// Clearing the foot while the ankle is weak.
    Compensation,
    /// Making clear steps a habit.
    Habit,
}

impl Purpose {
    /// Key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Purpose::FrontOfAnkle => "purpose-front-of-ankle",
            Purpose::Calf => "purpose-calf",
            Purpose::Hip => "purpose-hip",
            Purpose::Knee => "purpose-knee",
            Purpose::BackOfThigh => "purpose-back-of-thigh",
            Purpose::Compensation => "purpose-compensation",
            Purpose::Habit => "purpose-habit",
        }
    }
}

/// What must be at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Equipment {
    /// A firm chair that cannot roll.
    Chair,
    /// A towel, belt, dog leash or strap that does not stretch.
    Strap,
    /// A worktop or something as firm to hold.
    Worktop,
    /// Shoes.
    Shoes,
    /// A clear, level, lit way.
    ClearWay,
}

impl Equipment {
    /// Key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Equipment::Chair => "equipment-chair",
            Equipment::Strap => "equipment-strap",
            Equipment::Worktop => "equipment-worktop",
            Equipment::Shoes => "equipment-shoes",
            Equipment::ClearWay => "equipment-clear-way",
        }
    }
}

/// What to hold on to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// Nothing: seated.
    None,
    /// A worktop, all the time.
    Worktop,
    /// The cane, walker, brace or stimulator the person normally walks with.
    UsualAids,
}

impl Support {
    /// Key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Support::None => "support-none",
            Support::Worktop => "support-worktop",
            Support::UsualAids => "support-usual-aids",
        }
    }
}

/// A safety line that several exercises share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Safety {
    /// Stop when the lift clearly shrinks or the leg joins in.
    LiftShrinks,
    /// A mild stretch, never bouncing, never pressing the knee back.
    MildStretch,
    /// The foot beats or jumps: ease off, bend the knee, wait, pull less.
    Clonus,
    /// Pain, tingling or a numb foot: less pull, look at the skin afterwards.
    NumbFoot,
    /// Not after a recent calf, Achilles or ankle operation or injury unless cleared.
    RecentOperation,
    /// A calf newly swollen, warm, red or painful is not stretched: doctor today.
    SwollenCalf,
    /// Some stand by their stiffness: if standing feels weaker afterwards, ask first.
    StiffnessToStand,
    /// Standing on the weaker leg is off until it is known to hold.
    WeakerLegStands,
    /// Hold on all the time.
    HoldOn,
    /// Never when in a hurry.
    NoHurry,
    /// Not on stairs, in socks, in the dark or while carrying something.
    SafePlace,
    /// Use the brace, stimulator or cane you normally use.
    UsualAids,
    /// Sound only indoors or on a safe path; no headphones near traffic.
    NoHeadphones,
}

impl Safety {
    /// Key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Safety::LiftShrinks => "safety-lift-shrinks",
            Safety::MildStretch => "safety-mild-stretch",
            Safety::Clonus => "safety-clonus",
            Safety::NumbFoot => "safety-numb-foot",
            Safety::RecentOperation => "safety-recent-operation",
            Safety::SwollenCalf => "safety-swollen-calf",
            Safety::StiffnessToStand => "safety-stiffness-to-stand",
            Safety::WeakerLegStands => "safety-weaker-leg-stands",
            Safety::HoldOn => "safety-hold-on",
            Safety::NoHurry => "safety-no-hurry",
            Safety::SafePlace => "safety-safe-place",
            Safety::UsualAids => "safety-usual-aids",
            Safety::NoHeadphones => "safety-no-headphones",
        }
    }
}

/// What a person does who practises seated.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SeatedForm {
    /// This exercise: it is seated.
    Itself,
    /// The seated exercise of this id.
    Other(&'static str),
    /// There is none.
    None {
        /// Why not, for the reader of the catalogue.
        because: &'static str,
    },
}

//! Between the rooms' own types and the surface's.

use heelfirst_gait as gait;
use heelfirst_history as history;
use heelfirst_practice as practice;
use heelfirst_reminders as reminders;
use heelfirst_sensors as sensors;

use crate::api;

/// Conversions between enums whose variants have the same names.
macro_rules! same_names {
    ($($from:path => $to:path { $($variant:ident),+ $(,)? })+) => {
        $(impl From<$from> for $to {
            fn from(from: $from) -> Self {
                match from { $(<$from>::$variant => Self::$variant),+ }
            }
        })+
    };
}

mod plan;
mod reminder_form;

pub(crate) use reminder_form::until;

same_names! {
    practice::Side => api::Side { Left, Right }
    api::Side => practice::Side { Left, Right }
    api::Side => gait::Foot { Left, Right }
    gait::Foot => api::Side { Left, Right }
    history::Side => api::Side { Left, Right }
    gait::Landing => api::StepLanding { Heel, Flat, Toe }
    gait::Ungraded => api::UngradedReason { MissingSamples, UnknownMount, NoFootFlat, NotLevelWalking, Stairs, Backward, Sideways, NoSwing }
    api::StepLanding => gait::Landing { Heel, Flat, Toe }
    api::UngradedReason => gait::Ungraded { MissingSamples, UnknownMount, NoFootFlat, NotLevelWalking, Stairs, Backward, Sideways, NoSwing }
    practice::Outcome => api::SessionOutcome { Done, Enough, Stopped, Interrupted }
    api::SessionOutcome => practice::Outcome { Done, Enough, Stopped, Interrupted }
    history::Outcome => api::SessionOutcome { Done, Enough, Stopped, Interrupted }
    api::StopReason => practice::StopReason { Pain, Dizzy, Unsteady, Tired, Hot, Other }
    api::CountedBy => practice::CountedBy { Guide, Person, Helper, Sensor }
    practice::CountedBy => api::CountedBy { Guide, Person, Helper, Sensor }
    practice::Phase => api::SessionPhase { SetUp, GetReady, Up, Hold, Down, Rest, SwitchSide, Walk, Paused, Done }
    api::SessionPhase => practice::Phase { SetUp, GetReady, Up, Hold, Down, Rest, SwitchSide, Walk, Paused, Done }
    reminders::Kind => api::PromptKind { Walk, Stretch, Strength }
    reminders::SystemPage => api::SystemPage { Notifications, ExactAlarms, Battery }
    api::PromptKind => reminders::Kind { Walk, Stretch, Strength }
    reminders::Weekday => api::PlanDay { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
    api::PlanDay => reminders::Weekday { Mon, Tue, Wed, Thu, Fri, Sat, Sun }
    sensors::LinkState => api::LinkState {
        Idle, Scanning, Connecting, Discovering, Configuring, Streaming, Stalled, Backoff, Off, Unauthorised,
    }
    api::LinkState => sensors::LinkState {
        Idle, Scanning, Connecting, Discovering, Configuring, Streaming, Stalled, Backoff, Off, Unauthorised,
    }
    history::LiftDoubt => api::LiftDoubt {
        MissingSamples, NotSeenToTheEnd, NearUnrest, MountDoubtful, Shaking, OtherDirection,
    }
    api::StepSoundMode => gait::cue::CueMode { Off, Success, EachStep, OnlyDrops, Pitch }
    gait::cue::CueMode => api::StepSoundMode { Off, Success, EachStep, OnlyDrops, Pitch }
    practice::figure::Role => api::FigureRole {
        Floor, FloorMark, Furniture, FarLimb, Skin, Hair, Shirt, Trousers, Shoe, Moving, Outline, Strap, Aid, Mark,
    }
    api::MishapKind => history::Mishap { Trip, NearFall, Fall }
    history::Mishap => api::MishapKind { Trip, NearFall, Fall }
    history::Rating => api::SessionRating { Easy, Right, Hard, Pain }
    api::SessionRating => practice::dose::Rating { Easy, Right, Hard, Pain }
    api::PromptAnswer => history::Act { Opened, Started, Snoozed, InAHurry, OnNextWalk, Dismissed }
    api::PromptAnswer => reminders::Outcome { Opened, Started, Snoozed, InAHurry, OnNextWalk, Dismissed }
}

/// A time of a session clock in whole ms.
pub(crate) fn ms(time: std::time::Duration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}

/// A time of a session clock in whole ms, as the journal keeps it: rounded up, so that what happened by then has happened.
pub(crate) fn journal_ms(time: std::time::Duration) -> u64 {
    u64::try_from(time.as_nanos().div_ceil(1_000_000)).unwrap_or(u64::MAX)
}

/// Between two rooms, neither of which is this one, so that `From` cannot be used: a function for each enum.
macro_rules! journal_names {
    ($($(#[$doc:meta])* $name:ident: $from:path => $to:path { $($variant:ident => $as:ident),+ $(,)? })+) => {
        $($(#[$doc])* pub(crate) fn $name(from: $from) -> $to {
            match from { $(<$from>::$variant => <$to>::$as),+ }
        })+
    };
}
pub(crate) use journal_names;

journal_names! {
    /// A side, as the journal keeps it.
    journal_side: practice::Side => history::Side { Left => Left, Right => Right }
    /// An outcome, as the journal keeps it.
    journal_outcome: practice::Outcome => history::Outcome {
        Done => Done, Enough => Enough, Stopped => Stopped, Interrupted => Interrupted,
    }
    /// A rating, as the journal keeps it.
    history_rating: practice::dose::Rating => history::Rating {
        Easy => Easy, Right => Right, Hard => Hard, Pain => Pain,
    }
    /// A rating that was kept.
    rating_kept: history::Rating => practice::dose::Rating {
        Easy => Easy, Right => Right, Hard => Hard, Pain => Pain,
    }
    /// A reason, as the journal keeps it.
    journal_reason: practice::StopReason => history::StopReason {
        Pain => Pain, Dizzy => Dizzy, Unsteady => Unsteady, Tired => Tired, Hot => Hot, Other => Other,
    }
    /// A goal, as the cues know it.
    cue_goal: practice::Goal => gait::cue::CueGoal { Heel => Heel, Soft => Soft, Clear => Clear }
    /// What a person did with a prompt.
    act_outcome: history::Act => reminders::Outcome {
        Opened => Opened, Started => Started, Snoozed => Snoozed, InAHurry => InAHurry, OnNextWalk => OnNextWalk,
        Dismissed => Dismissed,
    }
    /// How a prompt ended.
    end_outcome: history::End => reminders::Outcome {
        Done => Done, Expired => Expired, Unknown => Unknown, Withdrawn => Withdrawn,
    }
    /// Who counted, as the journal keeps it.
    journal_counted_by: practice::CountedBy => history::CountedBy {
        Guide => Cued, Person => Person, Helper => Helper, Sensor => Sensor,
    }
}

impl From<practice::Sound> for api::CueSound {
    fn from(sound: practice::Sound) -> Self {
        use practice::Sound;
        match sound {
            Sound::None => Self::Silent,
            Sound::Ready => Self::Ready,
            Sound::Up => Self::Up,
            Sound::Hold => Self::Hold,
            Sound::Down => Self::Down,
            Sound::Rest => Self::Rest,
            Sound::Switch => Self::Switch,
            Sound::Tick => Self::Tick,
            Sound::Walk => Self::Walk,
            Sound::Counted => Self::Counted,
            Sound::Paused => Self::Paused,
            Sound::Done => Self::Done,
        }
    }
}

impl From<practice::Haptic> for api::CueHaptic {
    fn from(haptic: practice::Haptic) -> Self {
        use practice::Haptic;
        match haptic {
            Haptic::None => Self::Still,
            Haptic::Short => Self::Short,
            Haptic::Double => Self::Double,
            Haptic::Triple => Self::Triple,
            Haptic::Long => Self::Long,
        }
    }
}

impl api::Plan {
    /// The side that its doses are for.
    pub(crate) fn affected(&self) -> practice::Affected {
        match self.weaker_side {
            Some(api::Side::Left) => practice::Affected::Left,
            Some(api::Side::Right) => practice::Affected::Right,
            None => practice::Affected::Both,
        }
    }
}

impl From<&api::PracticeContext> for history::Context {
    fn from(context: &api::PracticeContext) -> Self {
        let said = Self {
            shoe: Some(context.shoe.trim().to_owned()).filter(|shoe| !shoe.is_empty()),
            orthosis: match context.orthosis {
                api::Orthosis::Unsupported => history::Orthosis::None,
                api::Orthosis::Soft => history::Orthosis::Soft,
                api::Orthosis::Afo => history::Orthosis::Afo,
                api::Orthosis::Fes => history::Orthosis::Fes,
            },
            aid: match context.aid {
                api::WalkingAid::Unaided => history::Aid::None,
                api::WalkingAid::Cane => history::Aid::Cane,
                api::WalkingAid::Crutch => history::Aid::Crutch,
                api::WalkingAid::Rollator => history::Aid::Rollator,
                api::WalkingAid::Walker => history::Aid::Walker,
            },
            place: match context.place {
                api::Place::Indoors => history::Place::Indoors,
                api::Place::Outdoors => history::Place::Outdoors,
                api::Place::Treadmill => history::Place::Treadmill,
            },
            helper: context.helper,
            hot_or_tired: context.hot_or_tired,
            said: false,
            stand_in: None,
        };
        Self { said: said == Self::default(), ..said }
    }
}

impl From<&history::Context> for api::PracticeContext {
    fn from(context: &history::Context) -> Self {
        Self {
            shoe: context.shoe.clone().unwrap_or_default(),
            orthosis: match context.orthosis {
                history::Orthosis::None => api::Orthosis::Unsupported,
                history::Orthosis::Soft => api::Orthosis::Soft,
                history::Orthosis::Afo => api::Orthosis::Afo,
                history::Orthosis::Fes => api::Orthosis::Fes,
            },
            aid: match context.aid {
                history::Aid::None => api::WalkingAid::Unaided,
                history::Aid::Cane => api::WalkingAid::Cane,
                history::Aid::Crutch => api::WalkingAid::Crutch,
                history::Aid::Rollator => api::WalkingAid::Rollator,
                history::Aid::Walker => api::WalkingAid::Walker,
            },
            place: match context.place {
                history::Place::Indoors => api::Place::Indoors,
                history::Place::Outdoors => api::Place::Outdoors,
                history::Place::Treadmill => api::Place::Treadmill,
            },
            helper: context.helper,
            hot_or_tired: context.hot_or_tired,
        }
    }
}

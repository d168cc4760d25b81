//! The history: a `SQLite` journal of what happened, tables derived from it, and the questions they answer.
//!
//! - [`Store`] writes. One at a time holds a data folder, by a lock of the operating system that dies with its process.
//!   [`Store::append`] takes events all or none, and they are durable when it returns.
//! - [`Reader`] reads, with a connection of its own and without the lock.
//! - An [`Event`] goes to the journal and, in the same transaction, to the tables; [`Store::rebuild`] derives these anew. Only the
//!   running session is ever folded from its events ([`Reader::running`]).
//!
//! There is no clock in here: every time comes from the caller, UTC in µs since 1970 with the IANA name of the zone.
//! A file that cannot be used is reported and left as it is ([`StoreError`]); a damaged one, only where the caller wants that
//! ([`Store::open_or_recover`]), is set aside, and what can be read of it becomes a new history ([`Recovery`]).

#[macro_use]
mod counts;

mod backup;
mod bucket;
mod compact;
mod context;
mod delete;
mod derive;
mod error;
mod event;
mod health;
mod id;
mod inspect;
mod journal;
mod lift_record;
mod lock;
mod merge;
mod migrate;
#[cfg(any(target_os = "ios", system_sqlite))]
mod older_sqlite;
mod open;
mod query;
mod reader;
mod rebuild;
mod recordings;
mod recover;
mod restore;
mod scratch;
mod store;
mod sums;
mod vocabulary;
mod watch;
mod word;
mod zone;

pub use backup::{BackupOptions, Counts, Manifest, Seal};
pub use bucket::{Bucket, Dates};
pub use context::{Aid, Context, Orthosis, Place, StandIn};
pub use delete::{TODAY, Wiped};
pub use error::StoreError;
pub use event::{
    Act, ArmedPrompt, BootClock, End, Entry, Event, Mishap, PrescribedSide, ReminderEnd, SessionStarted, Times,
};
pub use health::{Check, DAYS_BETWEEN_CHECKS, StopCheck, check_is_due};
pub use id::{EventId, IdSource, NotAnId, SessionId};
pub use journal::Recorded;
pub use lift_record::{LiftDoubt, LiftRecord};
pub use query::{
    Answer, Best, BestSet, Bests, BothFeet, BothSides, BroughtRecord, Comparison, ContextUse, CountedRepetition, Day,
    ExerciseSums, FinishedSession, FootBests, GoalRating, MishapRecord, MountRecord, Of, OutcomeSums, PracticeSums,
    PromptSums, Range, ReminderOutcome, ReminderRecord, Running, SensorRecord, SessionRecord, SettingChange,
    SideRecord, StepCounts, StopSums, SymmetrySums, TimedInput, WalkFilter, is_trial,
};
pub use reader::Reader;
pub use recordings::{OpenRecording, Recording, Recordings};
pub use recover::Recovery;
pub use restore::{Accepts, Changes, RestoreMode, RestoreOptions, Restored, look_into};
pub use store::Store;
pub use sums::{Distribution, LandingSums, LiftSums, LongestRuns, Moments, PartOfDay, Scale, UngradedSums, WalkSums};
pub use vocabulary::{CountedBy, Outcome, Rating, Side, StopReason};
pub use watch::{Phase, Reached, Watch, unwatched};

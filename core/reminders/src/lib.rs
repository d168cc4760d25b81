//! When to prompt for practice, and when to keep quiet.
//!
//! [`Settings`] say what a person wants; [`occurrences`] turns them into the prompts of some civil days, [`next_occurrence`] into
//! the one that comes next. Nothing here reads a clock or asks the system for its zone: both come in with a [`jiff::Zoned`].
//!
//! A prompt is a *visit*, not an exercise: stretching and strengthening share a seated visit, and over the daily cap they ride along
//! on a walk. Times are clock times: 09:30 stays 09:30 across a change of the clocks. A time that the clocks jump over moves forward
//! by the jump, a time that comes twice is taken the first time, and two prompts that collide become one.
//!
//! ```
//! use heelfirst_reminders::{Settings, occurrences};
//!
//! let from: jiff::Zoned = "2026-03-02T00:00:00+00:00[UTC]".parse()?;
//! let planned = occurrences(&Settings::default(), &from, 1)?;
//! assert_eq!(planned.occurrences.len(), 6);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod calendar;
mod clock;
mod conflict;
mod diff;
mod health;
mod id;
mod kind;
mod learning;
mod occurrence;
mod outcome;
mod plan;
mod preview;
mod recurrence;
mod settings;
mod slot;
mod spelling;
mod taper;
mod warning;
mod weekday;

pub use calendar::{Calendar, Span, Visit};
pub use clock::{Clock, ClockError, Window};
pub use conflict::{Conflict, Hours};
pub use diff::{Diff, Held, diff};
pub use health::{Surroundings, SystemPage, Trouble, lateness_p95_min, troubles};
pub use id::{OccurrenceId, OccurrenceIdError};
pub use kind::{Kind, Kinds};
pub use learning::{Acceptance, Evidence, LEARN_WEEKS, MOST_MOVED_MIN, Model, Reception};
pub use occurrence::Occurrence;
pub use outcome::{Outcome, Outcomes, Practice, Record};
pub use plan::{ArmedNet, Capabilities, Dropped, DroppedBecause, Net, Plan, Rules, net_slot, plan};
pub use preview::{Planned, next_occurrence, occurrences, upcoming};
pub use recurrence::{Recurrence, RecurrenceError, import as import_recurrence};
pub use settings::{Anchor, Every, Fixed, Recurring, Settings, SettingsError};
pub use slot::{Rule, Slot};
pub use spelling::{letters_apart, nearest_word};
pub use taper::Taper;
pub use warning::{LeftOutBecause, Warning};
pub use weekday::{Weekday, Weekdays};
